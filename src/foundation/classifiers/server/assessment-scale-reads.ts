import type { Db } from '#platform/db/connect.ts'
import { ScaleLevelAttributes, ScreeningSignAttributes } from '../contract/assessment-scales.ts'
import { findItems, type Item } from './classifier-reads.ts'

export type ScaleLevel = Item<ScaleLevelAttributes>
export type ScreeningSign = Item<ScreeningSignAttributes>

/** Levels of all scales; `group` is the scale: `intensity`, `yes_no` or `frequency`. */
export async function listScaleLevels(db: Db, version = '2023'): Promise<readonly ScaleLevel[]> {
  return findItems(db, { classifier: 'assessment-scale', version }, ScaleLevelAttributes)
}

/** The six signs by which a whole class is screened. */
export async function listScreeningSigns(db: Db, version = '2023'): Promise<readonly ScreeningSign[]> {
  return findItems(db, { classifier: 'screening-sign', version }, ScreeningSignAttributes)
}
