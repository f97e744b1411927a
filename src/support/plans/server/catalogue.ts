import { ActivityAttributes } from '#foundation/classifiers/contract/activities.ts'
import { RiskAttributes2018, RiskAttributes2023 } from '#foundation/classifiers/contract/risks.ts'
import { findItems, type Item } from '#foundation/classifiers/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { RiskGroup } from '../contract/plan-words.ts'
import { groupIn2023 } from '../domain/risk-groups.ts'
import type { CatalogueActivity } from '../domain/suggestions.ts'

type Named = { readonly code: string; readonly nameLv: string; readonly nameEn: string }

export type KnownRisk = Named & { readonly group: RiskGroup; readonly alwaysHeavy: boolean }
export type KnownActivity = Named & CatalogueActivity

/** Risks of an edition; only `codes` when they are given. */
export async function listRisks(
  trx: Trx,
  edition: '2018' | '2023',
  codes?: readonly string[],
): Promise<readonly KnownRisk[]> {
  if (edition === '2018') {
    const items = await findItems(trx, { classifier: 'risk', version: '2018' }, RiskAttributes2018, codes)
    return items.map((item) => ({ ...named(item), group: groupIn2023(item.group), alwaysHeavy: false }))
  }
  const items = await findItems(trx, { classifier: 'risk', version: '2023' }, RiskAttributes2023, codes)
  return items.map((item) => ({
    ...named(item),
    group: groupIn2023(item.group),
    alwaysHeavy: Object.values(item.attributes.stageEffect).every((level) => level === 'high'),
  }))
}

/** The activity catalogue of 2023; only `codes` when they are given. */
export async function listActivities(trx: Trx, codes?: readonly string[]): Promise<readonly KnownActivity[]> {
  const items = await findItems(trx, { classifier: 'activity', version: '2023' }, ActivityAttributes, codes)
  return items.map((item) => ({
    ...named(item),
    level: item.attributes.level,
    affects: RiskGroup.options.filter((group) => item.attributes.effect[group] === 'marked'),
    unit:
      item.attributes.attributionUnit.kind === 'municipality'
        ? 'institution'
        : item.attributes.attributionUnit.kind,
  }))
}

function named({ code, nameLv, nameEn }: Item<unknown>): Named {
  return { code, nameLv, nameEn }
}
