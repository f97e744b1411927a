import { findItems, ScreeningSignAttributes } from '#foundation/classifiers/index.ts'
import type { Trx } from '#platform/db/connect.ts'

/** Codes of the risks of 2023 to which a sign of the class screening points. */
export async function findRisksOfSigns(trx: Trx): Promise<(sign: string | null) => readonly string[]> {
  const signs = await findItems(
    trx,
    { classifier: 'screening-sign', version: '2023' },
    ScreeningSignAttributes,
  )
  return (sign) => signs.find(({ code }) => code === sign)?.attributes.pointsTo ?? []
}
