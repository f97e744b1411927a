import type { Trx } from '#platform/db/connect.ts'
import type { RuleSettings } from '../contract/rule.ts'
import type { Stamp } from './assessment-store.ts'

type OwnerPlace = { readonly municipalityId: string; readonly institutionId: string | null }

export type NewRule = {
  readonly code: string
  readonly nameLv: string
  readonly nameEn: string
  readonly kind: RuleSettings['numbers']['kind']
  readonly place: OwnerPlace
  /** Rule from which it began. */
  readonly derivedFrom: string | null
}

/** Adds an own rule; answers whether it is new, so that a request sent twice makes one. */
export async function insertRule(trx: Trx, rule: NewRule, stamp: Stamp): Promise<boolean> {
  const row = await trx
    .insertInto('risk.rules')
    .values({
      code: rule.code,
      kind: rule.kind,
      name_lv: rule.nameLv,
      name_en: rule.nameEn,
      evidence: 'own',
      derived_from: rule.derivedFrom,
      municipality_id: rule.place.municipalityId,
      institution_id: rule.place.institutionId,
      created_by: stamp.by,
      created_at: stamp.at,
    })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .returning('risk.rules.code')
    .executeTakeFirst()
  return row !== undefined
}

export type NewVersion = {
  readonly id: string
  readonly rule: string
  readonly version: number
  readonly settings: RuleSettings
  readonly validFrom: string
  readonly reason: string
  readonly source: { readonly lv: string; readonly en: string }
}

/** Adds a version; the one that held before ends on the day before. */
export async function insertVersion(trx: Trx, version: NewVersion, stamp: Stamp): Promise<void> {
  const { numbers, level, grades } = version.settings
  await trx
    .insertInto('risk.rule_versions')
    .values({
      id: version.id,
      rule: version.rule,
      version: version.version,
      level,
      thresholds: JSON.stringify(numbers.thresholds),
      grade_from: grades?.from ?? null,
      grade_to: grades?.to ?? null,
      source_lv: version.source.lv,
      source_en: version.source.en,
      valid_from: version.validFrom,
      valid_until: null,
      reason: version.reason,
      decided_by: stamp.by,
      decided_at: stamp.at,
    })
    .execute()
}

/** Ends the version that has no end yet. Versions that would begin later than that are not there: a new one begins after the last. */
export async function endLastVersion(trx: Trx, rule: string, validUntil: string): Promise<void> {
  await trx
    .updateTable('risk.rule_versions')
    .set({ valid_until: validUntil })
    .where('rule', '=', rule)
    .where('valid_until', 'is', null)
    .execute()
}

/** Remembers that flags follow a version. */
export async function markApplied(trx: Trx, versionId: string, at: Date): Promise<void> {
  await trx
    .updateTable('risk.rule_versions')
    .set({ applied_at: at })
    .where('id', '=', versionId)
    .where('applied_at', 'is', null)
    .execute()
}

/** Remembers that no flag waits by the versions of a rule that are over. */
export async function markRetired(trx: Trx, rule: string, today: string, at: Date): Promise<void> {
  await trx
    .updateTable('risk.rule_versions')
    .set({ retired_at: at })
    .where('rule', '=', rule)
    .where('valid_until', '<', today)
    .where('retired_at', 'is', null)
    .execute()
}
