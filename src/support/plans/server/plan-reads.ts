import { sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'

/** Plans of a school year, by the institution or municipality where they were opened. */
export type CountedBy = {
  readonly by: 'institution' | 'municipality'
  readonly ids: readonly string[]
  readonly schoolYear: string
}

export type PlanFigures = {
  readonly placeId: string
  /** Opened plans, evaluated or not: `GET /plans?opened=yes`. */
  readonly plans: number
  /** Different pupils with such a plan. */
  readonly pupils: number
  /** Risks of evaluated plans by what became of them: `GET /plans?outcome=…`. */
  readonly decreased: number
  readonly unchanged: number
  readonly increased: number
}

/**
 * Counts plans and what became of their risks for many places at once, within the reach of the transaction's actor. For
 * whole figures ask elevated: pupils who have moved on are out of reach, and their plans count where they were opened.
 */
export async function countPlansByPlace(
  db: Db,
  { by, ids, schoolYear }: CountedBy,
): Promise<readonly PlanFigures[]> {
  const place = sql.ref(`plan.origin_${by}_id`)
  const { rows } = await sql<PlanFigures>`
    select ${place} as "placeId", count(distinct plan.id) as plans, count(distinct plan.pupil_id) as pupils,
      count(*) filter (where risk.outcome = 'decreased') as decreased,
      count(*) filter (where risk.outcome = 'unchanged') as unchanged,
      count(*) filter (where risk.outcome = 'increased') as increased
    from plans.plans plan
    join institutions.semesters semester on semester.id = plan.semester_id and semester.school_year = ${schoolYear}
    left join plans.plan_risks risk on risk.plan_id = plan.id and plan.evaluated_at is not null
    where ${place} = any (${[...ids]}::uuid[]) and plan.origin_institution_id is not null and plan.opened_at is not null
    group by ${place}`.execute(db)
  return rows
}
