import { sql } from 'kysely'
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
      thresholds: JSON.stringify(inOneOrder(numbers)),
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

/** Numbers that say the same are written the same: transitions have no order. */
function inOneOrder({ kind, thresholds }: RuleSettings['numbers']): RuleSettings['numbers']['thresholds'] {
  return kind === 'transition' ? { ...thresholds, of: thresholds.of.toSorted() } : thresholds
}

/**
 * The rule of an owner that says the same and holds on a day from `from` on; undefined: there is none. The rules of the owner are
 * locked until the transaction ends, so that two people who add the same at once do not pass each other.
 */
export async function findRuleLike(
  trx: Trx,
  { rule, settings: { numbers, level, grades }, from, place }: LikenessAsked,
): Promise<{ code: string; nameLv: string; nameEn: string } | undefined> {
  const owner = place.institutionId ?? place.municipalityId
  await sql`select pg_advisory_xact_lock(hashtextextended(${`rules of ${owner}`}, 0))`.execute(trx)
  return trx
    .selectFrom('risk.rules as rule')
    .innerJoin('risk.rule_versions as version', 'version.rule', 'rule.code')
    .select(['rule.code', 'rule.name_lv as nameLv', 'rule.name_en as nameEn'])
    .where('rule.code', '<>', rule)
    .where('rule.kind', '=', numbers.kind)
    .where(sql<boolean>`coalesce(rule.institution_id, rule.municipality_id) = ${owner}::uuid`)
    .where(sql<boolean>`version.thresholds = ${JSON.stringify(inOneOrder(numbers))}::jsonb`)
    .where('version.level', '=', level)
    .where('version.grade_from', 'is not distinct from', grades?.from ?? null)
    .where('version.grade_to', 'is not distinct from', grades?.to ?? null)
    .where(
      sql<boolean>`(version.valid_until is null or version.valid_until >= greatest(${from}::date, version.valid_from))`,
    )
    .orderBy('version.valid_from')
    .limit(1)
    .executeTakeFirst()
}

type LikenessAsked = {
  /** The rule that would say it. */
  readonly rule: string
  readonly settings: RuleSettings
  readonly from: string
  readonly place: OwnerPlace
}

type Names = { readonly nameLv: string; readonly nameEn: string }

/** Calls an own rule something else, and keeps what it was called; the same name changes nothing. */
export async function renameRule(trx: Trx, code: string, names: Names, stamp: Stamp): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`rule ${code}`}, 0))`.execute(trx)
  await sql`
    insert into risk.rule_names (rule, number, name_lv, name_en, replaced_by, replaced_at)
    select rule.code, (select count(*) + 1 from risk.rule_names earlier where earlier.rule = rule.code),
      rule.name_lv, rule.name_en, ${stamp.by}::uuid, ${stamp.at}::timestamptz
    from risk.rules rule
    where rule.code = ${code} and (rule.name_lv, rule.name_en) <> (${names.nameLv}, ${names.nameEn})`.execute(
    trx,
  )
  await trx
    .updateTable('risk.rules')
    .set({ name_lv: names.nameLv, name_en: names.nameEn })
    .where('code', '=', code)
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
