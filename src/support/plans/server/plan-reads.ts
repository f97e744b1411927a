import { sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'

type Of = { readonly municipalityId: string; readonly semesterId?: string }

export type PlansOfSchool = {
  readonly institutionId: string
  readonly draft: number
  readonly open: number
  readonly evaluated: number
  /** Different pupils with an open or evaluated plan. */
  readonly pupils: number
}

/** Plans per school of a municipality, within the actor's reach; the school is where the pupil is now. */
export async function countPlansBySchool(
  db: Db,
  { municipalityId, semesterId }: Of,
): Promise<readonly PlansOfSchool[]> {
  const { rows } = await sql<PlansOfSchool>`
    select plan.institution_id as "institutionId",
           count(*) filter (where plan.status = 'draft') as draft,
           count(*) filter (where plan.status = 'open') as open,
           count(*) filter (where plan.status = 'evaluated') as evaluated,
           count(distinct plan.pupil_id) filter (where plan.status <> 'draft') as pupils
    from plans.plans plan
    where plan.municipality_id = ${municipalityId} and plan.institution_id is not null
      and (${semesterId ?? null}::uuid is null or plan.semester_id = ${semesterId ?? null}::uuid)
    group by plan.institution_id`.execute(db)
  return rows
}

export type OutcomesOfSchool = {
  readonly institutionId: string
  readonly decreased: number
  readonly unchanged: number
  readonly increased: number
}

/** Risks of evaluated plans by what became of them, per school; their plans: `GET /plans?institutionId=…&outcome=…`. */
export async function countOutcomesBySchool(
  db: Db,
  { municipalityId, semesterId }: Of,
): Promise<readonly OutcomesOfSchool[]> {
  const { rows } = await sql<OutcomesOfSchool>`
    select plan.institution_id as "institutionId",
           count(*) filter (where risk.outcome = 'decreased') as decreased,
           count(*) filter (where risk.outcome = 'unchanged') as unchanged,
           count(*) filter (where risk.outcome = 'increased') as increased
    from plans.plans plan
    join plans.plan_risks risk on risk.plan_id = plan.id
    where plan.municipality_id = ${municipalityId} and plan.institution_id is not null and plan.status = 'evaluated'
      and (${semesterId ?? null}::uuid is null or plan.semester_id = ${semesterId ?? null}::uuid)
    group by plan.institution_id`.execute(db)
  return rows
}
