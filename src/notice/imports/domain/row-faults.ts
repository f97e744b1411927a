import type { ImportKind } from '../contract/import-kind.ts'
import type { ImportReport, ProblemCode } from '../contract/import-report.ts'
import type { FileFormat, ImportSettings } from '../contract/import-settings.ts'

/**
 * Faults of one row, without which the rest of the file can be trusted. Not here: values that somebody has to explain, rows of
 * which two say different things of one pupil, and everything that concerns the file as a whole.
 */
const ofOneRow: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'ragged-row',
  'name-missing',
  'name-characters',
  'code-form',
  'code-date',
  'code-century',
  'code-check-digit',
  'code-differs',
  'birth-date-missing',
  'birth-date-differs',
  'birth-date-impossible',
  'sex-missing',
  'sex-unknown',
  'class-missing',
  'municipality-unknown',
  'pupil-unknown',
  'pupil-ambiguous',
  'pupil-not-enrolled',
  'date-missing',
  'date-unreadable',
  'date-future',
  'date-outside-year',
  'lesson-unknown',
  'mark-unknown',
  'mark-beside',
  'post-missing',
  'period-reversed',
  'staff-email-form',
  'staff-email-taken',
  'staff-email-repeated',
  'staff-other-email',
  'staff-ambiguous',
  'institution-number-form',
  'institution-name-missing',
  'institution-kind-missing',
  'institution-founder-missing',
  'institution-municipality-unknown',
  'institution-grade-form',
  'institution-grades-reversed',
  'institution-day-form',
  'institution-period-reversed',
  'institution-ambiguous',
  'institution-other-municipality',
  'institution-has-pupils',
])

/**
 * Which faults leave the other rows as they are. The tables of a package refer to each other, so none does there; of a ragged
 * row of marks nobody knows to which day's marks it belongs.
 */
export function rowFaultsOf(
  kind: ImportKind,
  format: Pick<FileFormat, 'kind'>,
): (code: ProblemCode) => boolean {
  if (format.kind === 'oneroster') return () => false
  return (code) => ofOneRow.has(code) && !(kind === 'marks' && code === 'ragged-row')
}

/** How many rows the import leaves out: none unless it was chosen, nothing else is wrong and something remains. */
export function leftOutOf(
  { leaveOutFaulty }: Pick<ImportSettings, 'leaveOutFaulty'>,
  { rows, blocking, faultyRows }: Pick<ImportReport, 'rows' | 'blocking' | 'faultyRows'>,
): number {
  return leaveOutFaulty && blocking === 0 && faultyRows < rows ? faultyRows : 0
}

/** A file may be imported when it has no errors, or when all its errors are in rows that are left out. */
export function isSound({ errors, leftOut }: Pick<ImportReport, 'errors' | 'leftOut'>): boolean {
  return errors === 0 || leftOut > 0
}
