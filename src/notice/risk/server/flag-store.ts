import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { hitsOf } from './rule-hits-reads.ts'
import type { RuleInForce } from './rule-reads.ts'

export type FlagPlace = {
  readonly institutionId?: string | undefined
  readonly municipalityId?: string | undefined
}
export type FlagScope = FlagPlace & {
  readonly semesterId: string
  /** Codes of rules that count the same and come before: whom they flag, this one leaves to them. */
  readonly milderThan: readonly string[]
  /** Codes of rules that leave to this one: who waits by them, waits on by it. */
  readonly strongerThan: readonly string[]
}
export type FlagChanges = { readonly raised: number; readonly changed: number; readonly withdrawn: number }

/**
 * Brings the flags of one rule in line with the summaries: raises, updates and withdraws, in one statement whatever the
 * number of pupils. A withdrawn flag stays as a row; one that is met again returns with its answers.
 */
export async function syncFlags(
  trx: Trx,
  rule: RuleInForce,
  scope: FlagScope,
  now: Date,
): Promise<FlagChanges> {
  const result = await sql<{ raised: number; changed: number; withdrawn: number }>`
    with met as materialized (${hitsNow(rule, scope)}),
    hits as materialized (select met.* from met where ${notNoticedBy(scope)}),
    waiting as (
      select flag.pupil_id, min(flag.raised_at) as since, min(flag.team_since) as team_since, min(flag.municipality_since) as municipality_since
      from risk.flags flag
      where flag.semester_id = ${scope.semesterId}::uuid and flag.rule = any (${[...scope.strongerThan]}::text[])
        and flag.answered_at is null and flag.withdrawn_at is null and flag.pupil_id in (select hits.pupil_id from hits)
      group by flag.pupil_id),
    kept as (
      insert into risk.flags as flag (
        id, pupil_id, semester_id, rule, rule_version_id, level, facts, data_until, raised_at, noticed_at, noticed_facts,
        changed_at, team_since, municipality_since, municipality_id, institution_id, class_id)
      select gen_random_uuid(), hit.pupil_id, ${scope.semesterId}::uuid, ${rule.rule}, ${rule.id}::uuid, ${rule.level},
        hit.facts, hit.data_until, coalesce(waiting.since, ${now}::timestamptz), ${now}::timestamptz, hit.facts,
        ${now}::timestamptz,        waiting.team_since, waiting.municipality_since, hit.municipality_id, hit.institution_id, hit.class_id
      from hits hit
      left join waiting on waiting.pupil_id = hit.pupil_id
      where not exists ( -- nothing is written for flags that stay as they are: most of them, on most days
        select from risk.flags same
        where same.pupil_id = hit.pupil_id and same.semester_id = ${scope.semesterId}::uuid and same.rule = ${rule.rule}
          and same.rule_version_id = ${rule.id}::uuid and same.facts = hit.facts and same.data_until = hit.data_until
          and same.withdrawn_at is null)
      on conflict (pupil_id, semester_id, rule) do update
        set facts = excluded.facts, data_until = excluded.data_until, changed_at = excluded.changed_at,
            rule_version_id = excluded.rule_version_id, level = excluded.level, withdrawn_at = null
        where (flag.facts, flag.data_until, flag.rule_version_id, flag.withdrawn_at)
            is distinct from (excluded.facts, excluded.data_until, excluded.rule_version_id, null::timestamptz)
          and ${followsVersion('flag', rule)}
      returning flag.noticed_at = ${now}::timestamptz as is_new),
    withdrawn as (
      update risk.flags flag
      set withdrawn_at = ${now}::timestamptz, changed_at = ${now}::timestamptz
      where flag.semester_id = ${scope.semesterId}::uuid and flag.rule = ${rule.rule} and flag.withdrawn_at is null
        and ${inPlace('flag', scope)} and ${followsVersion('flag', rule)}
        and not exists (select from hits hit where hit.pupil_id = flag.pupil_id)
        and (flag.answered_at is null or not exists (select from met where met.pupil_id = flag.pupil_id)) -- what was answered stays beside the stronger one
      returning 1)
    select (select count(*) from kept where is_new) as raised,
           (select count(*) from kept where not is_new) as changed,
           (select count(*) from withdrawn) as withdrawn`.execute(trx)
  return result.rows[0] ?? { raised: 0, changed: 0, withdrawn: 0 }
}

/** Pupils who meet the rule now, where it holds, with the numbers that say so; also those whom another rule notices. */
function hitsNow(rule: RuleInForce, scope: FlagScope): RawBuilder<unknown> {
  const { municipalityId, institutionId } = rule.place
  const own =
    institutionId !== null
      ? sql<SqlBool>`summary.institution_id = ${institutionId}::uuid`
      : municipalityId !== null
        ? sql<SqlBool>`summary.municipality_id = ${municipalityId}::uuid`
        : sql<SqlBool>`true`
  const within = sql<SqlBool>`${inPlace('summary', scope)} and ${own}`
  const { id, rule: code, numbers, grades } = rule
  return hitsOf({ numbers, grades, semesterId: scope.semesterId, within, version: { id, rule: code } })
}

/** Rows of a school, of a municipality, or all. */
export function inPlace(table: string, { institutionId, municipalityId }: FlagPlace): RawBuilder<SqlBool> {
  if (institutionId !== undefined)
    return sql<SqlBool>`${sql.ref(`${table}.institution_id`)} = ${institutionId}::uuid`
  return municipalityId === undefined
    ? sql<SqlBool>`true`
    : sql<SqlBool>`${sql.ref(`${table}.municipality_id`)} = ${municipalityId}::uuid`
}

function notNoticedBy({ milderThan, semesterId }: FlagScope): RawBuilder<SqlBool> {
  if (milderThan.length === 0) return sql<SqlBool>`true`
  return sql<SqlBool>`not exists (
    select from risk.flags stronger
    where stronger.pupil_id = met.pupil_id and stronger.semester_id = ${semesterId}::uuid
      and stronger.rule = any (${[...milderThan]}::text[]) and stronger.withdrawn_at is null)`
}

/** What was answered stays as it was answered: a later version of the rule changes only flags that wait. */
function followsVersion(table: string, rule: RuleInForce): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${sql.ref(`${table}.answered_at`)} is null or ${sql.ref(`${table}.withdrawn_at`)} is not null
    or ${sql.ref(`${table}.rule_version_id`)} = ${rule.id}::uuid)`
}

/** A rule has ended: its flags that still wait ask nothing any more. Answers to the others stay. */
export async function withdrawFlagsOfRule(
  trx: Trx,
  of: { readonly rule: string; readonly semesterId: string },
  now: Date,
): Promise<void> {
  await trx
    .updateTable('risk.flags')
    .set({ withdrawn_at: now, changed_at: now })
    .where('rule', '=', of.rule)
    .where('semester_id', '=', of.semesterId)
    .where('withdrawn_at', 'is', null)
    .where('answered_at', 'is', null)
    .execute()
}
