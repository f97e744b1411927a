import { z } from 'zod'
import type { Place } from '#foundation/access/index.ts'
import { findInstitution } from '#foundation/institutions/index.ts'
import type { Db } from '#platform/db/connect.ts'
import { type RuleKind, type RuleOwner, ruleKinds } from '../contract/rule.ts'
import type { VersionDays } from '../domain/rule-timeline.ts'

/** The place of an owner, for the question who may decide there; undefined when there is no such school. */
export async function findOwnerPlace(db: Db, { kind, id }: RuleOwner): Promise<Place | undefined> {
  if (kind === 'municipality') return { municipalityId: id }
  return (await findInstitution(db, id)) && { institutionId: id }
}

type OwnedRule = RuleOwner & { readonly derivedFrom: string | null }

/** Where a rule belongs, and from which it began; undefined for rules of the state, which nobody changes here. */
export async function findRuleOwner(db: Db, code: string): Promise<OwnedRule | undefined> {
  const row = await db
    .selectFrom('risk.rules as rule')
    .select(['rule.municipality_id', 'rule.institution_id', 'rule.derived_from as derivedFrom'])
    .where('rule.code', '=', code)
    .executeTakeFirst()
  if (row === undefined || row.municipality_id === null) return undefined
  const { derivedFrom } = row
  return row.institution_id === null
    ? { kind: 'municipality', id: row.municipality_id, derivedFrom }
    : { kind: 'institution', id: row.institution_id, derivedFrom }
}

type RuleModel = {
  readonly kind: string
  readonly evidence: string
  readonly sourceLv: string
  readonly sourceEn: string
}

/** A rule of the state, or an offered one, from which somebody's own can begin, with the source of its last version. */
export async function findRuleModel(db: Db, code: string): Promise<RuleModel | undefined> {
  return db
    .selectFrom('risk.rules as rule')
    .innerJoin('risk.rule_versions as version', 'version.rule', 'rule.code')
    .select(['rule.kind', 'rule.evidence', 'version.source_lv as sourceLv', 'version.source_en as sourceEn'])
    .where('rule.code', '=', code)
    .where('rule.evidence', '<>', 'own')
    .orderBy('version.version', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Where a rule holds, and what it counts. */
export async function getRulePlace(
  db: Db,
  code: string,
): Promise<{ kind: RuleKind; institutionId?: string; municipalityId?: string }> {
  const row = await db
    .selectFrom('risk.rules as rule')
    .select(['rule.kind', 'rule.municipality_id', 'rule.institution_id'])
    .where('rule.code', '=', code)
    .executeTakeFirstOrThrow()
  const kind = z.enum(ruleKinds).parse(row.kind)
  if (row.institution_id !== null) return { kind, institutionId: row.institution_id }
  return row.municipality_id === null ? { kind } : { kind, municipalityId: row.municipality_id }
}

export async function listVersionDays(
  db: Db,
  code: string,
): Promise<readonly (VersionDays & { id: string })[]> {
  return db
    .selectFrom('risk.rule_versions as version')
    .select([
      'version.id',
      'version.version',
      'version.valid_from as validFrom',
      'version.valid_until as validUntil',
    ])
    .where('version.rule', '=', code)
    .orderBy('version.version')
    .execute()
}

/** Pupils whom a rule flags in a semester. */
export async function countFlagsOfRule(db: Db, code: string, semesterId: string): Promise<number> {
  const { flags } = await db
    .selectFrom('risk.flags as flag')
    .select((select) => select.fn.countAll<number>().as('flags'))
    .where('flag.rule', '=', code)
    .where('flag.semester_id', '=', semesterId)
    .where('flag.withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow()
  return flags
}
