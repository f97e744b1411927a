import { findItems, ScreeningSignAttributes } from '#foundation/classifiers/index.ts'
import type { Db } from '#platform/db/connect.ts'
import type { ScreeningSign } from '../contract/screening.ts'

export type SignSet = {
  readonly classifier: 'screening-sign' | 'preschool-screening-sign'
  readonly version: string
}

const PRESCHOOL = 0
const inSchool: SignSet = { classifier: 'screening-sign', version: '2023' }
const inPreschool: SignSet = { classifier: 'preschool-screening-sign', version: '2026' }

/** Every set has as many signs, so that progress is counted alike. */
export const SIGNS_OF_A_PUPIL = 6

/** The set by which a class of this grade is screened; a pupil without a class by that of schools. */
export function signSetOf(grade: number | null): SignSet {
  return grade === PRESCHOOL ? inPreschool : inSchool
}

export async function listSigns(db: Db, set: SignSet): Promise<readonly ScreeningSign[]> {
  const items = await findItems(db, set, ScreeningSignAttributes)
  return items.map(({ code, attributes: { shortLv, shortEn, questionLv, questionEn } }) => ({
    code,
    shortLv,
    shortEn,
    questionLv,
    questionEn,
  }))
}
