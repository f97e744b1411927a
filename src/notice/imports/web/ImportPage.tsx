import { Button } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { usePathParams } from '#web/routing/use-path-params.ts'
import { Page } from '#web/ui/Page.tsx'
import { type ImportStatus, isSchoolKind } from '../contract/import-kind.ts'
import { ImportId, type ImportView, readImport } from '../contract/imports.ts'
import { EndedCard } from './EndedCard.tsx'
import { FailedJobBanner } from './FailedJobBanner.tsx'
import { ImportStatusTag } from './ImportStatusTag.tsx'
import { type ImportStep, ImportSteps } from './ImportSteps.tsx'
import { ImportWorkbench } from './ImportWorkbench.tsx'
import { ProgressCard } from './ProgressCard.tsx'
import { importsPath } from './paths.ts'
import { ResultCard } from './ResultCard.tsx'
import { UploadCard } from './UploadCard.tsx'
import { useFileSize } from './use-file-size.ts'
import { useDiscard } from './use-import-commands.ts'
import { useEndOfJob, useRunningJob } from './use-running-job.ts'

const Ids = z.object({ importId: ImportId })
const stepOf: Readonly<Record<ImportStatus, ImportStep>> = {
  created: 'file',
  uploaded: 'reading',
  checked: 'check',
  refused: 'check',
  committed: 'done',
  undone: 'done',
  discarded: 'done',
}

/** One import, from its file to its result. What the page offers follows from how far the import has come. */
export function ImportPage() {
  const t = useT()
  const { importId } = usePathParams(Ids)
  const imported = useApiQuery(readImport, { params: { importId } })
  const [isReplacing, setIsReplacing] = useState(false)
  const discard = useDiscard(imported)
  const job = useRunningJob(imported)
  useEndOfJob(imported)
  const step = job?.step === 'commit' ? 'done' : job?.step === 'check' ? 'check' : stepOf[imported.status]
  const actions = imported.can.discard ? (
    <>
      {imported.status === 'created' || isReplacing ? null : (
        <Button variant="default" onClick={() => setIsReplacing(true)}>
          {t('imports.one.otherFile')}
        </Button>
      )}
      <Button variant="default" onClick={discard.run} loading={discard.isPending}>
        {t('imports.one.discard')}
      </Button>
    </>
  ) : null
  return (
    <Page
      title={t('imports.one.title', {
        kind: t(`imports.kind.${imported.kind}`),
        file: imported.fileName ?? t('imports.list.noFile'),
      })}
      subtitle={<Facts imported={imported} />}
      crumbs={[{ label: t('imports.one.crumb'), to: importsPath }]}
      note={<ImportStatusTag imported={imported} />}
      {...(actions === null ? {} : { actions })}
    >
      <ImportSteps at={isReplacing ? 'file' : step} />
      {imported.status === 'created' || isReplacing ? (
        <UploadCard importId={imported.id} onDone={() => setIsReplacing(false)} />
      ) : (
        <>
          <FailedJobBanner job={imported.job} />
          {job === null ? <Body imported={imported} /> : <ProgressCard job={job} />}
        </>
      )}
    </Page>
  )
}

function Body({ imported }: { imported: ImportView }) {
  if (imported.status === 'committed') return <ResultCard imported={imported} />
  if (imported.status === 'undone' || imported.status === 'discarded')
    return <EndedCard status={imported.status} />
  return (
    <ImportWorkbench
      key={`${imported.id} ${imported.kind} ${imported.fileName} ${imported.fileBytes}`}
      imported={imported}
    />
  )
}

function Facts({ imported }: { imported: ImportView }) {
  const t = useT()
  const size = useFileSize()
  const { institutionName: institution, schoolYear: year, fileBytes } = imported
  const bytes = fileBytes === null ? '–' : size(fileBytes)
  return isSchoolKind(imported.kind)
    ? t('imports.one.facts', { institution, year, size: bytes })
    : t('imports.institutions.facts', { institution, size: bytes })
}
