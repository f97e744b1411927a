import { Button } from '@mantine/core'
import { useState } from 'react'
import { useT } from '#web/i18n/i18n-context.ts'
import { Banner } from '#web/ui/Banner.tsx'
import { ErrorSummary } from '#web/ui/form/ErrorSummary.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import type { ImportSettings } from '../contract/import-settings.ts'
import type { ImportView } from '../contract/imports.ts'
import { isSound } from '../domain/row-faults.ts'
import { DoubtsCard } from './DoubtsCard.tsx'
import { EffectsCard } from './EffectsCard.tsx'
import classes from './Import.module.css'
import { InstitutionEffectsCard } from './InstitutionEffectsCard.tsx'
import { LeaveOutChoice } from './LeaveOutChoice.tsx'
import { MappingCard } from './MappingCard.tsx'
import { MissingInstitutionsCard } from './MissingInstitutionsCard.tsx'
import { MissingPostsCard } from './MissingPostsCard.tsx'
import { MissingPupilsCard } from './MissingPupilsCard.tsx'
import { OtherKindCard } from './OtherKindCard.tsx'
import { PreviewCard } from './PreviewCard.tsx'
import { ProblemsCard } from './ProblemsCard.tsx'
import { RecordEffectsCard } from './RecordEffectsCard.tsx'
import { ReportCard } from './ReportCard.tsx'
import { RosterCard } from './RosterCard.tsx'
import { StaffEffectsCard } from './StaffEffectsCard.tsx'
import { StayingLine } from './StayingLine.tsx'
import { useCheck, useCommit } from './use-import-commands.ts'
import { ValuesCard } from './ValuesCard.tsx'

const START: ImportSettings = {
  sheet: null,
  headerLine: 1,
  columns: {},
  absenceKinds: {},
  behaviourKinds: {},
  posts: {},
  institutionKinds: {},
  founders: {},
  classes: {},
  subjects: {},
  effectiveOn: '',
  leavers: [],
  sameChild: {},
  leaveOutFaulty: false,
}

/**
 * Reading, checking and confirming one file, step by step: how it is read, what is to be answered and decided, what would happen.
 * The button that imports stands below everything that can still be decided. Whoever stands only in a row with errors is not
 * missing: of those it is asked once the file can be imported. What is ticked can always be taken back: the error may come from it.
 */
export function ImportWorkbench({ imported }: { imported: ImportView }) {
  const [settings, setSettings] = useState(imported.settings ?? START)
  const change = (part: Partial<ImportSettings>) => setSettings((before) => ({ ...before, ...part }))
  const isChanged = JSON.stringify(settings) !== JSON.stringify(imported.settings)
  const { report } = imported
  const hasMissing = report !== null && (isSound(report) || settings.leavers.length > 0)
  const editing = { imported, settings, onChange: change }
  const actions = <WorkbenchActions imported={imported} settings={settings} isChanged={isChanged} />
  return (
    <Stack>
      <OtherKindCard imported={imported} />
      {imported.format?.kind === 'oneroster' ? <RosterCard {...editing} /> : <MappingCard {...editing} />}
      {imported.preview === null ? null : <PreviewCard preview={imported.preview} isDone={report !== null} />}
      <ValuesCard {...editing} />
      {report === null || report.doubts.length === 0 ? null : <DoubtsCard {...editing} />}
      {hasMissing && imported.missingPupils.length > 0 ? <MissingPupilsCard {...editing} /> : null}
      {hasMissing && imported.missingPosts.length > 0 ? <MissingPostsCard {...editing} /> : null}
      {hasMissing && imported.missingInstitutions.length > 0 ? (
        <MissingInstitutionsCard {...editing} />
      ) : null}
      {report === null ? null : (
        <ReportCard report={report} kind={imported.kind} unread={unreadColumns(imported)}>
          <LeaveOutChoice {...editing} report={report} />
          {hasMissing ? <StayingLine imported={imported} settings={settings} /> : null}
          {actions}
        </ReportCard>
      )}
      {report === null || report.problems.length === 0 ? null : (
        <ProblemsCard imported={imported} report={report} />
      )}
      <EffectsCard imported={imported} />
      <RecordEffectsCard imported={imported} />
      <StaffEffectsCard imported={imported} />
      <InstitutionEffectsCard imported={imported} />
      {report === null ? actions : null}
    </Stack>
  )
}

/** Headings of columns from which nothing is read; a package says itself what it has. */
function unreadColumns({ format, settings, preview }: ImportView): string[] {
  if (preview === null || settings === null || format?.kind === 'oneroster') return []
  const used = new Set(Object.values(settings.columns))
  return preview.headers.filter((header, index) => header !== '' && !used.has(index))
}

interface WorkbenchActionsProps {
  imported: ImportView
  settings: ImportSettings
  /** The choices are no longer those that were checked. */
  isChanged: boolean
}

/** Check, then import: one filled button at a time. */
function WorkbenchActions({ imported, settings, isChanged }: WorkbenchActionsProps) {
  const t = useT()
  const check = useCheck(imported)
  const commit = useCommit(imported)
  const mayCommit = imported.can.commit && !isChanged
  return (
    <div className={classes.actions}>
      {check.error === null ? null : <ErrorSummary error={check.error} />}
      {commit.error === null ? null : <ErrorSummary error={commit.error} />}
      {imported.report !== null && isChanged ? <Banner title={t('imports.check.changedSettings')} /> : null}
      {mayCommit ? (
        <Button onClick={commit.run} loading={commit.isPending}>
          {t(imported.report?.leftOut ? 'imports.check.commitRest' : 'imports.check.commit')}
        </Button>
      ) : null}
      {imported.can.check ? (
        <Button
          variant={mayCommit ? 'default' : 'filled'}
          onClick={() => check.run(settings)}
          loading={check.isPending}
        >
          {t(imported.report === null ? 'imports.check.run' : 'imports.check.again')}
        </Button>
      ) : null}
    </div>
  )
}
