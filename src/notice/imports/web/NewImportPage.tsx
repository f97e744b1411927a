import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { ChoiceField } from '#web/ui/form/ChoiceField.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { Page } from '#web/ui/Page.tsx'
import { type ImportKind, isSchoolKind, MAX_FILE_BYTES } from '../contract/import-kind.ts'
import { listImports } from '../contract/imports.ts'
import { FileDrop } from './FileDrop.tsx'
import { ImportSteps } from './ImportSteps.tsx'
import { importPath, importsPath } from './paths.ts'
import { UploadProgress } from './UploadProgress.tsx'
import { useFileSize } from './use-file-size.ts'
import { useUpload } from './use-upload.ts'

/** First step: what is in the file, and the file. */
export function NewImportPage() {
  const t = useT()
  const navigate = useNavigate()
  const { institutions, schoolYears } = useApiQuery(listImports, { query: {} })
  const [institutionId, setInstitutionId] = useState(institutions[0]?.id ?? '')
  const [wanted, setKind] = useState<ImportKind>('absences')
  const kinds = institutions.find(({ id }) => id === institutionId)?.kinds ?? []
  const kind = kinds.includes(wanted) ? wanted : (kinds[0] ?? wanted)
  const [schoolYear, setSchoolYear] = useState(schoolYears[0] ?? '')
  const [file, setFile] = useState<File | null>(null)
  const [wasSent, setWasSent] = useState(false)
  const upload = useUpload((view) => void navigate({ to: importPath(view.id) }))
  const fault = useFileFault(file, wasSent)
  const send = () => {
    setWasSent(true)
    if (file !== null && file.size <= MAX_FILE_BYTES)
      void upload.send(file, { institutionId, kind, schoolYear })
  }
  return (
    <Page
      title={t('imports.begin.title')}
      width="reading"
      crumbs={[{ label: t('imports.one.crumb'), to: importsPath }]}
    >
      <ImportSteps at="file" />
      <Card>
        <Form error={upload.error} onSubmit={send}>
          {institutions.length > 1 ? (
            <SelectField
              name="institutionId"
              label={t('imports.begin.institution')}
              data={institutions.map(({ id, name }) => ({ value: id, label: name }))}
              value={institutionId}
              onChange={(value) => setInstitutionId(value ?? institutionId)}
              searchable
            />
          ) : null}
          <ChoiceField
            name="kind"
            label={t('imports.begin.kind')}
            value={kind}
            onChange={setKind}
            choices={kinds.map((value) => ({
              value,
              label: t(`imports.kind.${value}`),
              description: t(`imports.kindHelp.${value}`),
            }))}
          />
          {isSchoolKind(kind) ? (
            <SelectField
              name="schoolYear"
              label={t('imports.begin.year')}
              data={schoolYears}
              value={schoolYear}
              allowDeselect={false}
              onChange={(value) => setSchoolYear(value ?? schoolYear)}
            />
          ) : null}
          <FileDrop file={file} error={fault} onChoose={setFile} />
          {upload.share === null ? null : <UploadProgress share={upload.share} />}
          <p>{t('imports.begin.promise')}</p>
          <FormActions>
            <Button type="submit" loading={upload.share !== null}>
              {t('imports.begin.send')}
            </Button>
          </FormActions>
        </Form>
      </Card>
    </Page>
  )
}

function useFileFault(file: File | null, wasSent: boolean): string | undefined {
  const t = useT()
  const size = useFileSize()
  if (file === null) return wasSent ? t('imports.begin.noFile') : undefined
  if (file.size <= MAX_FILE_BYTES) return undefined
  return t('imports.begin.tooLarge', {
    size: size(file.size),
    megabytes: MAX_FILE_BYTES / 1_000_000,
  })
}
