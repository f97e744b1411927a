import type { RosterRow } from '#foundation/people/index.ts'

/** A pupil as files of records are matched with the institution. */
export type RosterPupil = {
  readonly id: string
  /** Words of the name, folded, in order of the alphabet. */
  readonly name: string
  readonly bornOn: string
  /** Names and birth dates of records that were merged into the pupil. */
  readonly formerly: readonly { readonly name: string; readonly bornOn: string }[]
  readonly codeIndex: string | null
  /** Times at this institution, the latest last. */
  readonly stays: readonly RosterRow[]
}

/** The time at the institution to which a day belongs. */
export function stayOn(pupil: RosterPupil, day: string): RosterRow | undefined {
  return pupil.stays.findLast((stay) => stay.startsOn <= day && (stay.endsOn === null || stay.endsOn > day))
}

/** A spreadsheet takes the code of somebody born on one of the first nine days for a number and drops its zero. */
export function paddedCode(text: string): string {
  return /^\d{10}$/.test(text) ? `0${text}` : text
}
