import { type Expression, type SqlBool, sql } from 'kysely'

/** A review is due so many days ahead: time to prepare it and to ask the family. */
const REVIEW_AHEAD_DAYS = 14
/** So many days after the day that was agreed, whoever approves plans is told too. */
const LEADERSHIP_AFTER_DAYS = 7

/** Whether the review of this plan is overdue or comes soon. */
export function reviewIsDue(plan: string): Expression<SqlBool> {
  const of = (column: string) => sql.ref(`${plan}.${column}`)
  return sql`${of('status')} = 'open' and ${of('review_on')} <= access.today() + ${REVIEW_AHEAD_DAYS}::int`
}

/**
 * Whether a review is asked of this person: of whoever began the plan and of the teachers of the class, and once it is a week
 * overdue also of whoever approves plans there.
 */
export function reviewIsAskedOf(plan: string, personId: string): Expression<SqlBool> {
  const of = (column: string) => sql.ref(`${plan}.${column}`)
  return sql`(${of('started_by')} = ${personId}::uuid or ${of('class_id')} = any (access.reach('plan.write', 'class'))
    or (${of('review_on')} < access.today() - ${LEADERSHIP_AFTER_DAYS}::int
      and plans.may_approve_at(${of('municipality_id')}, ${of('institution_id')}, ${of('class_id')})))`
}
