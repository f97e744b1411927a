import { Button } from '@mantine/core'
import { useState } from 'react'
import { useT } from '#web/i18n/i18n-context.ts'
import { Banner } from '#web/ui/Banner.tsx'
import { ErrorSummary } from '#web/ui/form/ErrorSummary.tsx'
import { FormActions } from '#web/ui/form/Form.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import type { ImportSettings } from '../contract/import-settings.ts'
import type { ImportView } from '../contract/imports.ts'
import { MappingCard } from './MappingCard.tsx'
import { MissingPupilsCard } from './MissingPupilsCard.tsx'
import { PreviewCard } from './PreviewCard.tsx'
import { ProblemsCard } from './ProblemsCard.tsx'
import { ReportCard } from './ReportCard.tsx'
import { useCheck, useCommit } from './use-import-commands.ts'
import { ValuesCard } from './ValuesCard.tsx'

const START: ImportSettings = {
  sheet: null,
  headerLine: 1,
  columns: {},
  absenceKinds: {},
  classes: {},
  subjects: {},
  effectiveOn: '',
  leavers: [],
}

/** Reading, checking and confirming one file: the choices above, what would happen below. */
export function ImportWorkbench({ imported }: { imported: ImportView }) {
  const t = useT()
  const [settings, setSettings] = useState(imported.settings ?? START)
  const check = useCheck(imported)
  const commit = useCommit(imported)
  const change = (part: Partial<ImportSettings>) => setSettings((before) => ({ ...before, ...part }))
  const isChanged = JSON.stringify(settings) !== JSON.stringify(imported.settings)
  const { report } = imported
  const editing = { imported, settings, onChange: change }
  return (
    <Stack>
      {report === null ? null : <ReportCard report={report} kind={imported.kind} />}
      {report === null || report.problems.length === 0 ? null : <ProblemsCard report={report} />}
      {imported.missingPupils.length === 0 ? null : <MissingPupilsCard {...editing} />}
      <ValuesCard {...editing} />
      <MappingCard {...editing} />
      {imported.preview === null ? null : <PreviewCard preview={imported.preview} />}
      {check.error === null ? null : <ErrorSummary error={check.error} />}
      {commit.error === null ? null : <ErrorSummary error={commit.error} />}
      {report !== null && isChanged ? <Banner title={t('imports.check.changedSettings')} /> : null}
      <FormActions>
        {imported.can.commit && !isChanged ? (
          <Button onClick={commit.run} loading={commit.isPending}>
            {t('imports.check.commit')}
          </Button>
        ) : null}
        {imported.can.check ? (
          <Button
            variant={imported.can.commit && !isChanged ? 'default' : 'filled'}
            onClick={() => check.run(settings)}
            loading={check.isPending}
          >
            {t(report === null ? 'imports.check.run' : 'imports.check.again')}
          </Button>
        ) : null}
      </FormActions>
    </Stack>
  )
}
