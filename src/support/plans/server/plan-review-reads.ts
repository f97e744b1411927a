import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'

/** A review is due so many days ahead: time to prepare it and to ask the family. */
const REVIEW_AHEAD_DAYS = 14
/** So many days after the day that was agreed, whoever approves plans is told too. */
const LEADERSHIP_AFTER_DAYS = 7

/** Whether the review of this plan is overdue or comes soon. */
export function reviewIsDue(plan: string): Expression<SqlBool> {
  const of = (column: string) => sql.ref(`${plan}.${column}`)
  return sql`${of('status')} = 'open' and ${of('review_on')} <= access.today() + ${REVIEW_AHEAD_DAYS}::int`
}

/** Whether this person leads the plan: whoever began it, and the teachers of the class. */
export function leadsPlan(plan: string, personId: string): Expression<SqlBool> {
  const of = (column: string) => sql.ref(`${plan}.${column}`)
  return sql`(${of('started_by')} = ${personId}::uuid or ${of('class_id')} = any (access.reach('plan.write', 'class')))`
}

/** Reports of measures that cannot be done, the newest of their measure, that nobody has answered; of running plans. */
export const stuckMeasures = sql`
  from plans.measure_reports told
  join plans.plans plan on plan.id = told.plan_id and plan.status = 'open'
  where told.status = 'cannot'
    and not exists (select from plans.measure_answers answer where answer.report_id = told.id)
    and not exists (
      select from plans.measure_reports later
      where later.measure_id = told.measure_id and (later.said_at, later.id) > (told.said_at, told.id))`

/**
 * Whether a review is asked of this person: of whoever leads the plan, and once it is a week overdue also of whoever approves plans
 * there.
 */
export function reviewIsAskedOf(plan: string, personId: string): Expression<SqlBool> {
  const of = (column: string) => sql.ref(`${plan}.${column}`)
  return sql`(${leadsPlan(plan, personId)}
    or (${of('review_on')} < access.today() - ${LEADERSHIP_AFTER_DAYS}::int
      and plans.may_approve_at(${of('municipality_id')}, ${of('institution_id')}, ${of('class_id')})))`
}

/** The name of whoever stands in this table, as JSON; empty where they are not to be seen. */
export function nameOf(table: string): RawBuilder<unknown> {
  return sql`jsonb_build_object('givenName', coalesce(${sql.ref(`${table}.given_name`)}, ''), 'familyName', coalesce(${sql.ref(`${table}.family_name`)}, ''))`
}
