import { type RawBuilder, sql } from 'kysely'
import { type Actor, reachCondition } from '#foundation/access/index.ts'

/** Whoever needs crisis intervention comes first, then whoever was assessed earliest. */
export const neededOrder = sql`(needed.level <> 'crisis'), needed.completed_at, needed.id`

type Asked = { readonly actor: Actor; readonly today: string }

/**
 * SQL from `from` on: under the name `needed` the assessments of this semester or the one before that say that a plan is needed, where
 * nobody has begun a plan since; of pupils for whom the actor may begin one. One row for each pupil, the heaviest and then the newest
 * that holds: what one assessor saw is not overruled by another who saw less, only by that assessor's own later assessment.
 */
export function neededPlans({ actor, today }: Asked): RawBuilder<unknown> {
  return sql`
    from (
      select distinct on (said.pupil_id) said.*
      from risk.assessments said
      where said.status = 'completed' and said.level in ('regular', 'crisis')
        and said.completed_at >= coalesce(${semesterBefore(today)}, '-infinity')
        and ${reachCondition(actor, 'plan.write', { table: 'said', pupilColumn: 'pupil_id' })}
        and not exists (
          select from risk.assessments later
          where later.pupil_id = said.pupil_id and later.completed_by = said.completed_by
            and later.status = 'completed' and later.completed_at > said.completed_at)
      order by said.pupil_id, (said.level <> 'crisis'), said.completed_at desc) needed
    where not exists (
      select from plans.plans plan
      where plan.pupil_id = needed.pupil_id and (plan.status in ('draft', 'proposed', 'open')
        or greatest(plan.started_at, plan.evaluated_at) > needed.completed_at))`
}

/** First day of the semester before the present one: what was assessed earlier is history. */
function semesterBefore(today: string): RawBuilder<unknown> {
  return sql`(select semester.starts_on from institutions.semesters semester
    where semester.starts_on <= ${today}::date order by semester.starts_on desc offset 1 limit 1)`
}
