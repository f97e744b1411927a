import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import type { DutyTerms } from './duty-terms-reads.ts'

export type DutySync = {
  readonly semesterId: string
  readonly scope: { readonly institutionId?: string }
  readonly now: Date
  readonly today: string
  /** Whether new duties open; else those that are there are corrected only. */
  readonly opens: boolean
  /** The rule version in force; null: no rule counts lessons, and lessons open nothing. */
  readonly lessons: { readonly ruleVersionId: string; readonly limit: number } | null
  readonly terms: DutyTerms
  /** Last day by grade, from 0. */
  readonly dueDays: readonly string[]
}

export type DutyChanges = {
  readonly opened: number
  readonly changed: number
  /** Under the limit by corrected data, and nothing had been done. */
  readonly withdrawn: number
  /** Under the limit by corrected data, but work had begun. */
  readonly kept: number
}

export const NO_CHANGES: DutyChanges = { opened: 0, changed: 0, withdrawn: 0, kept: 0 }

/**
 * Opens, corrects and withdraws duties in one statement, whatever the number of pupils. A duty keeps the kind of count
 * with which it opened. One that was withdrawn opens anew, with a new clock, when the limit is exceeded again.
 */
export async function syncDutyRows(trx: Trx, sync: DutySync): Promise<DutyChanges> {
  const { now } = sync
  await lockOpenDuties(trx, sync)
  const result = await sql<DutyChanges>`
    with counts as materialized (${countsOf(sync)}),
    hits as (select * from counts where counts.counted > counts.allowed),
    written as (
      insert into duties.duties as duty (
        id, pupil_id, semester_id, basis, counted, allowed, counted_until, rule_version_id, terms_from,
        opened_at, opened_on, due_on, changed_at, declared_municipality_id, municipality_id, institution_id, class_id)
      select gen_random_uuid(), hit.pupil_id, ${sync.semesterId}::uuid, hit.basis, hit.counted, hit.allowed, hit.until,
        hit.rule_version_id, ${sync.terms.validFrom}::date, ${now}::timestamptz, ${sync.today}::date, due.on_date, ${now}::timestamptz,
        hit.declared_municipality_id, hit.municipality_id, hit.institution_id, hit.class_id
      from hits hit
      join unnest(${[...sync.dueDays]}::date[]) with ordinality due (on_date, number) on due.number = hit.grade + 1
      where hit.is_known or ${sync.opens}
      on conflict (pupil_id, semester_id) do update
        set counted = excluded.counted, allowed = excluded.allowed, counted_until = excluded.counted_until,
          changed_at = excluded.changed_at, under_limit_at = null, withdrawn_at = null,
          opened_at = case when duty.withdrawn_at is null then duty.opened_at else excluded.opened_at end,
          opened_on = case when duty.withdrawn_at is null then duty.opened_on else excluded.opened_on end,
          due_on = case when duty.withdrawn_at is null then duty.due_on else excluded.due_on end
        where (duty.counted, duty.allowed, duty.counted_until, duty.under_limit_at, duty.withdrawn_at)
          is distinct from (excluded.counted, excluded.allowed, excluded.counted_until, null::timestamptz, null::timestamptz)
      returning duty.opened_at = ${now}::timestamptz as is_opened),
    fallen as (
      select duty.id, coalesce(count.counted, 0) as counted, ${workBegun} as has_work
      from duties.duties duty
      left join counts count on count.pupil_id = duty.pupil_id
      where duty.semester_id = ${sync.semesterId}::uuid and duty.withdrawn_at is null and ${inScope('duty', sync)}
        and coalesce(count.counted, 0) <= coalesce(count.allowed, duty.allowed)),
    withdrawn as (
      update duties.duties duty
      set withdrawn_at = ${now}::timestamptz, changed_at = ${now}::timestamptz, counted = fallen.counted
      from fallen where fallen.id = duty.id and not fallen.has_work
      returning 1),
    kept as (
      update duties.duties duty
      set under_limit_at = coalesce(duty.under_limit_at, ${now}::timestamptz), changed_at = ${now}::timestamptz, counted = fallen.counted
      from fallen
      where fallen.id = duty.id and fallen.has_work and (duty.under_limit_at is null or duty.counted <> fallen.counted)
      returning 1)
    select (select count(*) from written where is_opened) as opened,
      (select count(*) from written where not is_opened) as changed,
      (select count(*) from withdrawn) as withdrawn,
      (select count(*) from kept) as kept`.execute(trx)
  return result.rows[0] ?? NO_CHANGES
}

/** Somebody who records an action at this moment finishes first: else the duty would be withdrawn as if nothing had been done. */
async function lockOpenDuties(trx: Trx, sync: DutySync): Promise<void> {
  await sql`
    select from duties.duties duty
    where duty.semester_id = ${sync.semesterId}::uuid and duty.done_at is null and duty.withdrawn_at is null and ${inScope('duty', sync)}
    order by duty.id for update`.execute(trx)
}

/** What each pupil in question has missed, with the limit that holds. Pupils far below both limits and without a duty are left out. */
function countsOf(sync: DutySync): RawBuilder<unknown> {
  const { lessons, terms } = sync
  const limit = lessons === null ? sql`null::int` : sql`${lessons.limit}::int`
  return sql`
    select found.*, case found.basis when 'days' then found.days_unexcused else found.lessons_unexcused end as counted,
      case found.basis when 'days' then ${terms.preschoolDays}::int else ${limit} end as allowed,
      case found.basis when 'lessons' then ${lessons?.ruleVersionId ?? null}::uuid end as rule_version_id
    from (
      select summary.pupil_id, summary.lessons_unexcused, summary.days_unexcused,
        coalesce(summary.absences_until, semester.starts_on) as until, duty.id is not null as is_known,
        coalesce(duty.basis, case when coalesce(class.grade = 0, institution.kind = 'preschool', false) then 'days' else 'lessons' end) as basis,
        coalesce(class.grade, 0) as grade, pupil.declared_municipality_id,
        summary.municipality_id, summary.institution_id, summary.class_id
      from signals.term_summaries summary
      join institutions.semesters semester on semester.id = summary.semester_id
      join people.pupils pupil on pupil.id = summary.pupil_id
      left join institutions.classes class on class.id = summary.class_id
      left join institutions.institutions institution on institution.id = summary.institution_id
      left join duties.duties duty on duty.pupil_id = summary.pupil_id and duty.semester_id = summary.semester_id
      where summary.semester_id = ${sync.semesterId}::uuid and ${inScope('summary', sync)}
        and (summary.lessons_unexcused > ${lessons?.limit ?? 0}::int or summary.days_unexcused > ${terms.preschoolDays}::int
          or duty.id is not null)) found`
}

/** Pupils who are or were at the institution in the semester: corrected data concern those too who have moved on. */
function inScope(table: string, { scope, semesterId }: DutySync): RawBuilder<unknown> {
  if (scope.institutionId === undefined) return sql`true`
  return sql`${sql.ref(`${table}.pupil_id`)} in (
    select pupil.id from people.pupils pupil where pupil.institution_id = ${scope.institutionId}::uuid
    union
    select enrolment.pupil_id from people.enrolments enrolment
    join institutions.semesters semester on semester.id = ${semesterId}::uuid
    where enrolment.institution_id = ${scope.institutionId}::uuid and enrolment.starts_on <= semester.ends_on
      and coalesce(enrolment.ends_on, 'infinity') >= semester.starts_on)`
}

const workBegun = sql`(duty.causes <> '{}' or duty.causes_unknown or duty.viis_on is not null or duty.done_at is not null
  or exists (select from duties.school_actions action where action.duty_id = duty.id and action.removed_at is null)
  or exists (select from duties.municipal_actions action where action.duty_id = duty.id and action.removed_at is null))`
