import { findInstitution, findMunicipality } from '#foundation/institutions/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { notFound } from '#platform/errors/app-error.ts'
import type { RuleOwner } from '../contract/rule.ts'
import { findRuleModel } from './rule-owner-reads.ts'

export type RuleSource = {
  readonly lv: string
  readonly en: string
  readonly place: { readonly municipalityId: string; readonly institutionId: string | null }
}

/**
 * Who stands behind an own rule, as a flag says it, and where it holds. A rule that began from foreign evidence goes on naming it:
 * other numbers of one's own do not make it tested here.
 */
export async function ruleSource(
  trx: Trx,
  { kind, id }: RuleOwner,
  derivedFrom: string | null = null,
): Promise<RuleSource> {
  const owner = kind === 'institution' ? await findInstitution(trx, id) : await findMunicipality(trx, id)
  if (owner === undefined) throw notFound()
  const place =
    'municipalityId' in owner
      ? { municipalityId: owner.municipalityId, institutionId: owner.id }
      : { municipalityId: owner.id, institutionId: null }
  const model = derivedFrom === null ? undefined : await findRuleModel(trx, derivedFrom)
  if (model?.evidence !== 'foreign') return { lv: owner.name, en: owner.name, place }
  return { lv: `${owner.name} · ${model.sourceLv}`, en: `${owner.name} · ${model.sourceEn}`, place }
}
