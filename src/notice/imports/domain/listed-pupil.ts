import type { RegisteredPupil } from '#foundation/people/index.ts'
import type { ImportField } from '../contract/import-kind.ts'
import type { ProblemCode } from '../contract/import-report.ts'
import type { ListedGuardian } from './listed-guardians.ts'

/** A row as it stands in the file. */
export type FileRow = { readonly line: number; readonly cells: readonly string[] }

/** One row of a class list, read. What the file does not tell is null. */
export type ListedPupil = {
  readonly line: number
  /** The row itself, for saying where in the file something stands. */
  readonly row: FileRow
  /** What the system that the file comes from calls the pupil, and who that was in an earlier file. */
  readonly source: { readonly id: string; readonly pupilId: string | null } | null
  readonly givenName: string
  readonly familyName: string
  /** Whether the file keeps the two names apart, so that they may correct the register. */
  readonly namesApart: boolean
  readonly codeIndex: string | null
  readonly bornOn: string | null
  readonly sex: 'female' | 'male' | null
  readonly schoolNumber: string | null
  readonly declaredMunicipalityId: string | null
  readonly classId: string
  /** As the file writes it. */
  readonly className: string
  readonly startsOn: string | null
  readonly guardians: readonly ListedGuardian[]
}

/** Why a row cannot be taken. */
export type Trouble = {
  readonly code: ProblemCode
  readonly field: ImportField
  readonly params?: Readonly<Record<string, string | number>>
}

/** Present pupils of the institution, and pupils of the whole country whose codes are in the file. */
export type Register = {
  readonly institutionId: string
  readonly pupils: readonly RegisteredPupil[]
}
