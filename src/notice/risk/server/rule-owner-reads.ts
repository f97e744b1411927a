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

/** Where a rule belongs; undefined for rules of the state, which nobody changes here. */
export async function findRuleOwner(db: Db, code: string): Promise<RuleOwner | undefined> {
  const row = await db
    .selectFrom('risk.rules as rule')
    .select(['rule.municipality_id', 'rule.institution_id'])
    .where('rule.code', '=', code)
    .executeTakeFirst()
  if (row === undefined || row.municipality_id === null) return undefined
  return row.institution_id === null
    ? { kind: 'municipality', id: row.municipality_id }
    : { kind: 'institution', id: row.institution_id }
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
