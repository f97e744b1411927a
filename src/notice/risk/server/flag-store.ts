import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import type { RuleInForce } from './rule-reads.ts'

export type FlagScope = { readonly semesterId: string; readonly institutionId?: string }
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
    with hits as materialized (${hitsOf(rule, scope)}),
    kept as (
      insert into risk.flags as flag (
        id, pupil_id, semester_id, rule, rule_version_id, level, facts, data_until, raised_at, changed_at,
        municipality_id, institution_id, class_id)
      select gen_random_uuid(), hit.pupil_id, ${scope.semesterId}::uuid, ${rule.rule}, ${rule.id}::uuid, ${rule.level},
        hit.facts, hit.data_until, ${now}::timestamptz, ${now}::timestamptz, hit.municipality_id, hit.institution_id, hit.class_id
      from hits hit
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
      returning flag.raised_at = ${now}::timestamptz as is_new),
    withdrawn as (
      update risk.flags flag
      set withdrawn_at = ${now}::timestamptz, changed_at = ${now}::timestamptz
      where flag.semester_id = ${scope.semesterId}::uuid and flag.rule = ${rule.rule} and flag.withdrawn_at is null
        and ${inInstitution('flag', scope)}
        and not exists (select from hits hit where hit.pupil_id = flag.pupil_id)
      returning 1)
    select (select count(*) from kept where is_new) as raised,
           (select count(*) from kept where not is_new) as changed,
           (select count(*) from withdrawn) as withdrawn`.execute(trx)
  return result.rows[0] ?? { raised: 0, changed: 0, withdrawn: 0 }
}

/** Pupils who meet the rule now, with the numbers that say so. */
function hitsOf(rule: RuleInForce, scope: FlagScope): RawBuilder<unknown> {
  return rule.rule === 'unexcused-lessons'
    ? sql`
      select summary.pupil_id, summary.municipality_id, summary.institution_id, summary.class_id,
        coalesce(summary.absences_until, semester.starts_on) as data_until,
        jsonb_build_object('rule', 'unexcused-lessons', 'lessons', summary.lessons_unexcused,
          'limit', ${rule.thresholds.moreThanLessons}::int) as facts
      from signals.term_summaries summary
      join institutions.semesters semester on semester.id = summary.semester_id
      where summary.semester_id = ${scope.semesterId}::uuid and ${inInstitution('summary', scope)}
        and summary.lessons_unexcused > ${rule.thresholds.moreThanLessons}::int`
    : sql`
      select low.pupil_id, low.municipality_id, low.institution_id, low.class_id,
        coalesce(term.marks_until, semester.starts_on) as data_until,
        jsonb_build_object('rule', 'low-marks', 'subjects', low.subjects,
          'meanBelow', ${rule.thresholds.meanBelow}::numeric, 'limit', ${rule.thresholds.subjects}::int) as facts
      from (
        select summary.pupil_id, summary.municipality_id, summary.institution_id, summary.class_id,
          jsonb_agg(jsonb_build_object('code', summary.subject,
            'mean', round(summary.points_sum::numeric / summary.points_count, 2)) order by summary.subject) as subjects
        from signals.subject_summaries summary
        where summary.semester_id = ${scope.semesterId}::uuid and ${inInstitution('summary', scope)}
          and summary.mean_hundredths < ${Math.round(rule.thresholds.meanBelow * 100)}::int
        group by summary.pupil_id, summary.municipality_id, summary.institution_id, summary.class_id
        having count(*) >= ${rule.thresholds.subjects}::int) low
      join institutions.semesters semester on semester.id = ${scope.semesterId}::uuid
      left join signals.term_summaries term on term.pupil_id = low.pupil_id and term.semester_id = semester.id`
}

function inInstitution(table: string, scope: FlagScope): RawBuilder<unknown> {
  return scope.institutionId === undefined
    ? sql`true`
    : sql`${sql.ref(`${table}.institution_id`)} = ${scope.institutionId}::uuid`
}
