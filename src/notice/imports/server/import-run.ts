import type { EndpointContext } from '#foundation/endpoint/index.ts'
import type { SchoolYearDays } from '#foundation/institutions/index.ts'
import type { FileSource } from '#platform/files/tabular.ts'
import type { ImportEffect } from '../contract/import-effects.ts'
import type { ImportReport } from '../contract/import-report.ts'
import type { FileFormat, ImportSettings } from '../contract/import-settings.ts'
import type { OpenQuestions } from '../domain/open-questions.ts'
import type { ProblemList } from '../domain/problem-list.ts'
import type { SkippedRows } from '../domain/skipped-rows.ts'
import type { StoredImport } from './import-reads.ts'
import type { Progress } from './tell-progress.ts'

/** What the work of a job has at hand: the transaction as the person who asked, and whom to tell how far it is. */
export type JobContext = Pick<EndpointContext, 'trx' | 'elevate' | 'services' | 'today' | 'note'> & {
  readonly askedBy: string
  readonly progress: Progress
}

/** One run of an import: rehearsed or for real, the procedure does not know which. */
export type ImportRun = Omit<JobContext, 'note'> & {
  readonly imported: StoredImport
  readonly format: FileFormat
  readonly settings: ImportSettings
  readonly source: FileSource
  readonly year: SchoolYearDays
  readonly problems: ProblemList
  readonly questions: OpenQuestions
  readonly skipped: SkippedRows
}

/** What the procedure of one kind answers; problems and questions are collected beside it. */
export type RunResult = Pick<
  ImportReport,
  | 'rows'
  | 'period'
  | 'counts'
  | 'missingPupilIds'
  | 'missingPostIds'
  | 'missingInstitutionIds'
  | 'doubts'
  | 'roster'
  | 'flags'
  | 'duties'
> & {
  /** What the import does, one by one: to pupils, to the staff, to institutions, or to absences and marks that it corrects. */
  readonly effects?: readonly ImportEffect[]
}

export const NO_COUNTS: ImportReport['counts'] = {
  added: 0,
  changed: 0,
  transferred: 0,
  moved: 0,
  ended: 0,
  removed: 0,
  unchanged: 0,
  classesAdded: 0,
  guardiansAdded: 0,
  guardiansChanged: 0,
  peopleAdded: 0,
  addressesChanged: 0,
  addressesProposed: 0,
  accessProposed: 0,
  accessEnds: 0,
  left: 0,
  pupils: 0,
}

/** Nothing follows for flags and duties. */
export const NO_FOLLOWERS: Pick<
  ImportReport,
  'missingPostIds' | 'missingInstitutionIds' | 'doubts' | 'roster' | 'flags' | 'duties'
> = {
  missingPostIds: [],
  missingInstitutionIds: [],
  doubts: [],
  roster: null,
  flags: { raised: 0, changed: 0, withdrawn: 0 },
  duties: { opened: 0, withdrawn: 0, kept: 0 },
}
export const NOTHING: RunResult = {
  rows: 0,
  period: null,
  counts: NO_COUNTS,
  missingPupilIds: [],
  ...NO_FOLLOWERS,
}
