import { findInstitution, findMunicipality } from '#foundation/institutions/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { notFound } from '#platform/errors/app-error.ts'
import type { RuleOwner } from '../contract/rule.ts'

export type RuleSource = {
  readonly lv: string
  readonly en: string
  readonly place: { readonly municipalityId: string; readonly institutionId: string | null }
}

/** Who stands behind an own rule, as a flag says it, and where it holds. */
export async function ruleSource(trx: Trx, { kind, id }: RuleOwner): Promise<RuleSource> {
  const owner = kind === 'institution' ? await findInstitution(trx, id) : await findMunicipality(trx, id)
  if (owner === undefined) throw notFound()
  const place =
    'municipalityId' in owner
      ? { municipalityId: owner.municipalityId, institutionId: owner.id }
      : { municipalityId: owner.id, institutionId: null }
  return { lv: owner.name, en: owner.name, place }
}
