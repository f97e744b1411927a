import { z } from 'zod'
import { SupportKindAttributes } from '#foundation/classifiers/contract/support-kinds.ts'
import { findItems, listRisks } from '#foundation/classifiers/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import type { MeasureFamily } from '#support/plans/index.ts'
import type { Family, RiskGroup } from '../contract/analysis.ts'
import type { KnownMeasure, KnownRisk, RiskCell } from '../domain/support-tables.ts'

/** Categories of the activity catalogue that are consultations or economic support, as the study of 2023 counts these two. */
const familyOfCategory: Readonly<Record<string, Family>> = {
  C07: 'consultative',
  C13: 'consultative',
  C16: 'economic',
}
const familyOfKind: Readonly<Record<string, Family>> = {
  consultation: 'consultative',
  economic: 'economic',
}

/** The groups of 2023, beside them those of 2018: "other" of 2018 was said of the pupil. */
const groupsIn2023: Readonly<Record<string, RiskGroup>> = {
  school_environment: 'school_environment',
  learning_school: 'school_environment',
  economic: 'economic',
  family: 'family',
}

/** What plans may name as a measure: the catalogue of activities, and kinds of support with the cost of their hour. */
export async function listKnownMeasures(trx: Trx): Promise<readonly KnownMeasure[]> {
  const activities = await findItems(trx, { classifier: 'activity', version: '2023' }, z.unknown())
  const kinds = await findItems(trx, { classifier: 'support-kind', version: '2024' }, SupportKindAttributes)
  return [
    ...activities.map(({ code, nameLv, nameEn, group }): KnownMeasure => {
      const family = familyOfCategory[group ?? ''] ?? 'other'
      return { classifier: 'activity', code, nameLv, nameEn, family, centsPerHour: null }
    }),
    ...kinds.map(({ code, nameLv, nameEn, group, attributes: { unitCost } }): KnownMeasure => {
      const family = familyOfKind[group ?? ''] ?? 'other'
      const centsPerHour = unitCost?.per === 'hour' ? Math.round(unitCost.amount * 100) : null
      return { classifier: 'support-kind', code, nameLv, nameEn, family, centsPerHour }
    }),
  ]
}

/** The risks of the editions that cells name, each with its group. */
export async function listKnownRisks(
  trx: Trx,
  cells: readonly Pick<RiskCell, 'version'>[],
): Promise<readonly KnownRisk[]> {
  const known: KnownRisk[] = []
  for (const version of new Set(cells.map((cell) => cell.version))) {
    for (const { code, nameLv, nameEn, group } of await listRisks(trx, version))
      known.push({ version, code, nameLv, nameEn, group: groupsIn2023[group ?? ''] ?? 'personality' })
  }
  return known
}

/** The measures that count as consultations or economic support. */
export function familiesOf(measures: readonly KnownMeasure[]): readonly MeasureFamily[] {
  return measures.flatMap(({ classifier, code, family, centsPerHour }) =>
    family === 'other' ? [] : [{ classifier, code, family, centsPerHour }],
  )
}

/** The one cost of an hour of all kinds that have one; null when there are several. */
export function oneCentsPerHour(measures: readonly KnownMeasure[]): number | null {
  const costs = new Set(measures.flatMap(({ centsPerHour }) => (centsPerHour === null ? [] : [centsPerHour])))
  return costs.size === 1 ? ([...costs][0] ?? null) : null
}
