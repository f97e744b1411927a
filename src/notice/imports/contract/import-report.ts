import { z } from 'zod'
import { ASKED_DOUBTS, Doubt } from './import-doubts.ts'

/** What can be wrong with a file as a whole. */
export const fileProblems = [
  'file-empty',
  'file-binary',
  'file-encoding',
  'file-html',
  'file-pdf',
  'file-old-excel',
  'file-other-zip',
  'file-zip-encrypted',
  'file-zip-path',
  'file-corrupt',
  'file-bomb',
  'file-too-large',
  'file-row-too-long',
  'file-quotes',
  'file-no-such-sheet',
] as const

/** What can be wrong with columns and rows. Each code has a text and a remedy in the messages. */
export const rowProblems = [
  'no-rows',
  'column-missing',
  'too-many-rows',
  'ragged-row',
  'formula',
  'name-missing',
  'name-characters',
  'code-form',
  'code-date',
  'code-century',
  'code-check-digit',
  'code-missing',
  'codes-missing',
  'code-differs',
  'birth-date-missing',
  'birth-date-differs',
  'birth-date-impossible',
  'sex-missing',
  'sex-unknown',
  'class-missing',
  'class-unknown',
  'class-differs',
  'municipality-unknown',
  'pupil-repeated',
  'pupil-unknown',
  'pupil-ambiguous',
  'pupil-transfer',
  'pupil-name-changed',
  'pupil-not-enrolled',
  'date-missing',
  'date-unreadable',
  'date-future',
  'date-outside-year',
  'date-weekend',
  'lesson-unknown',
  'absence-kind-unknown',
  'row-repeated',
  'row-contradicts',
  'recorded-elsewhere',
  'subject-unknown',
  'mark-unknown',
  'mark-beside',
  'behaviour-kind-unknown',
  'same-file',
  'roster-manifest-missing',
  'roster-version',
  'roster-mode',
  'roster-file-missing',
  'roster-kind-marks',
  'roster-kind-pupils',
  'roster-kind-staff',
  'roster-kind-other',
  'roster-file-unlisted',
  'roster-column-missing',
  'roster-value-missing',
  'roster-value-unknown',
  'roster-repeated',
  'roster-reference',
  'roster-date',
  'roster-period',
  'roster-too-many-rows',
  'roster-school-missing',
  'roster-school-by-name',
  'roster-others-left',
  'roster-groups-left',
  'roster-begins-later',
  'roster-two-classes',
  'roster-without-class',
  'roster-class-teacher',
  'pupil-leaves',
  'pupil-leaves-recorded',
  'pupil-doubtful',
  'guardian-name',
  'guardian-relation',
  'guardian-phone',
  'guardian-email',
  'guardian-email-taken',
  'guardian-own-contacts',
  'guardian-ended',
  'post-missing',
  'post-unknown',
  'period-reversed',
  'staff-email-form',
  'staff-email-missing',
  'staff-emails-missing',
  'staff-email-taken',
  'staff-email-repeated',
  'staff-email-own',
  'staff-email-changed',
  'staff-email-proposed',
  'staff-other-email',
  'staff-ambiguous',
  'staff-over',
  'staff-no-access',
  'staff-few',
  'roster-staff-role-left',
  'roster-staff-disabled',
  'institution-number-form',
  'institution-name-missing',
  'institution-kind-missing',
  'institution-kind-unknown',
  'institution-founder-missing',
  'institution-founder-unknown',
  'institution-municipality-unknown',
  'institution-grade-form',
  'institution-grades-reversed',
  'institution-day-form',
  'institution-period-reversed',
  'institution-ambiguous',
  'institution-repeated',
  'institution-other-municipality',
  'institution-has-pupils',
] as const

export const problemCodes = [...fileProblems, ...rowProblems] as const
export const ProblemCode = z.enum(problemCodes)
export type ProblemCode = z.infer<typeof ProblemCode>

export const Severity = z.enum(['error', 'warning'])
export type Severity = z.infer<typeof Severity>

/** How many problems a report lists one by one; it counts all of them. */
export const LISTED_PROBLEMS = 200

/** How many problems are kept for the file of rows to repair. */
export const KEPT_PROBLEMS = 10_000

/** How many rows of one value that is skipped are named. */
export const LISTED_SKIPPED_LINES = 12

/** Rows that are read and not taken because of what a value of them means, and who decided that. */
export const Skipped = z.object({
  /** `pupil`: it was answered that the row is about no pupil of the school. */
  about: z.enum(['absenceKind', 'behaviourKind', 'subject', 'post', 'institutionKind', 'pupil']),
  /** As the file writes it; empty where it would name a child. */
  value: z.string(),
  /** So by the product's own reading of the value; else somebody chose it, in this import or an earlier one. */
  byDefault: z.boolean(),
  rows: z.int(),
  lines: z.array(z.int()).max(LISTED_SKIPPED_LINES),
})
export type Skipped = z.infer<typeof Skipped>

export const Problem = z.object({
  code: ProblemCode,
  severity: Severity,
  /** Row of the file as a spreadsheet program shows it; null when it concerns the whole file. */
  line: z.int().nullable(),
  /** Heading of the column. */
  column: z.string().nullable(),
  /** File of a package; null when there is only one. */
  file: z.string().nullable().default(null),
  /** Whom it is about, as the file or the register writes the name; null when nobody is named. */
  who: z.string().nullable().default(null),
  /** Fills the message: what stood in the cell, which other row, which day. Never a personal code. */
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Problem = z.infer<typeof Problem>

/** A value of the file that the settings do not know yet: the reader says what it means. */
export const OpenQuestion = z.object({
  about: z.enum(['class', 'subject', 'absenceKind', 'behaviourKind', 'post', 'institutionKind', 'founder']),
  value: z.string(),
  rows: z.int(),
})
export type OpenQuestion = z.infer<typeof OpenQuestion>

export const Counts = z.object({
  added: z.int(),
  changed: z.int(),
  /** Moved in from another institution. */
  transferred: z.int(),
  /** Moved to another class of the same institution. */
  moved: z.int(),
  ended: z.int(),
  removed: z.int(),
  unchanged: z.int(),
  classesAdded: z.int(),
  /** Reports from before class lists could bring guardians have none. */
  guardiansAdded: z.int().default(0),
  guardiansChanged: z.int().default(0),
  /** Of a staff list: new people, addresses of known ones, access that is proposed and the end of access that is. */
  peopleAdded: z.int().default(0),
  addressesChanged: z.int().default(0),
  /** Addresses of people who have access or an account wait to be confirmed. */
  addressesProposed: z.int().default(0),
  accessProposed: z.int().default(0),
  accessEnds: z.int().default(0),
  /** Of a list of institutions: known ones that are not in it and stay as they are. */
  left: z.int().default(0),
  /** Of a staff list: the people in it. */
  pupils: z.int(),
})
export type Counts = z.infer<typeof Counts>

export const RosterFile = z.object({
  name: z.string(),
  /** Everything there is, or only what is new. */
  mode: z.enum(['bulk', 'delta']),
  rows: z.int(),
  /** Rows of other schools, which were not looked at. */
  left: z.int(),
})
export type RosterFile = z.infer<typeof RosterFile>

export const ImportReport = z.object({
  /** Rows of data, without headings and empty rows. */
  rows: z.int(),
  period: z.object({ from: z.iso.date(), until: z.iso.date() }).nullable(),
  counts: Counts,
  errors: z.int(),
  warnings: z.int(),
  /** Errors that forbid the import whatever is chosen; reports from before there was a choice have none. */
  blocking: z.int().default(0),
  /** Rows with errors without which the rest can be imported. */
  faultyRows: z.int().default(0),
  /** Rows that are left out, because that was chosen. */
  leftOut: z.int().default(0),
  /** Rows that are skipped because of what their value means: not an absence, no remark, no subject of the list, no post, no kind of institution of the register, no pupil of the school. */
  skipped: z.int().default(0),
  /** Which they are and who decided it; reports from before it was told have none. */
  skippedBy: z.array(Skipped).default([]),
  totals: z.array(z.object({ code: ProblemCode, severity: Severity, count: z.int() })),
  /** Errors before warnings, each in the order of the file. */
  problems: z.array(Problem).max(LISTED_PROBLEMS),
  questions: z.array(OpenQuestion),
  /** Pupils of the listed classes whom the file no longer has. */
  missingPupilIds: z.array(z.uuid()),
  /** Posts of the school that a staff list no longer has. */
  missingPostIds: z.array(z.uuid()).default([]),
  /** Working institutions that a list of their municipality does not have. */
  missingInstitutionIds: z.array(z.uuid()).default([]),
  /** Rows that may be about a pupil of the school, unanswered ones first. */
  doubts: z.array(Doubt).max(ASKED_DOUBTS).default([]),
  /** What was read of a OneRoster package; null for a single table. */
  roster: z
    .object({ system: z.string().nullable(), files: z.array(RosterFile) })
    .nullable()
    .default(null),
  flags: z.object({ raised: z.int(), changed: z.int(), withdrawn: z.int() }),
  /** Absence duties; reports from before there were any have none. */
  duties: z
    .object({ opened: z.int(), withdrawn: z.int(), kept: z.int() })
    .default({ opened: 0, withdrawn: 0, kept: 0 }),
})
export type ImportReport = z.infer<typeof ImportReport>
