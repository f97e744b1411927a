import { isNearDay, isNearName } from '#platform/text/likeness.ts'
import type { DoubtSign } from '../contract/import-doubts.ts'
import { birthSign } from './birth-sign.ts'

/** Whom a row of records names. What it does not tell is null. */
export type NamedPupil = {
  /** Words of the name, folded, in order of the alphabet. */
  readonly name: string
  readonly bornOn: string | null
  readonly classId: string | null
  /** Whether the row has a personal code: then only pupils without one can be meant. */
  readonly hasCode: boolean
}

type NamedOnce = { readonly name: string; readonly bornOn: string }
type Known = NamedOnce & {
  readonly formerly: readonly NamedOnce[]
  readonly codeIndex: string | null
  /** Classes of the year. */
  readonly stays: readonly { readonly classId: string | null }[]
}

export type NearPupil<Pupil> = { readonly pupil: Pupil; readonly signs: readonly DoubtSign[] }

/**
 * Pupils who may be meant by a row that names none of them exactly: the same birth date with a similar name, or the same name
 * with a similar birth date; without a birth date a similar name, of the class that is told if somebody there has one.
 */
export function nearPupils<Pupil extends Known>(
  row: NamedPupil,
  pupils: readonly Pupil[],
): NearPupil<Pupil>[] {
  const near = pupils.filter(
    (pupil) =>
      !(row.hasCode && pupil.codeIndex !== null) &&
      [pupil, ...pupil.formerly].some((known) => isNear(row, known)),
  )
  const inClass = near.filter((pupil) => isInClass(row, pupil))
  const meant = row.bornOn === null && inClass.length > 0 ? inClass : near
  return meant.map((pupil) => ({ pupil, signs: signsOf(row, pupil) }))
}

function isNear({ name, bornOn }: NamedPupil, known: NamedOnce): boolean {
  if (bornOn === null || bornOn === known.bornOn) return name === known.name || isNearName(name, known.name)
  return name === known.name && isNearDay(bornOn, known.bornOn)
}

function isInClass({ classId }: NamedPupil, { stays }: Known): boolean {
  return stays.some((stay) => stay.classId === classId)
}

function signsOf(row: NamedPupil, pupil: Known): DoubtSign[] {
  return [
    row.name === pupil.name ? 'name-same' : 'name-near',
    birthSign(row.bornOn, pupil.bornOn),
    ...(row.classId === null
      ? []
      : [isInClass(row, pupil) ? ('class-same' as const) : ('class-other' as const)]),
  ]
}
