import { sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'

const SEMESTERS = [
  ['2025/26', 1],
  ['2025/26', 2],
  ['2026/27', 1],
] as const

/**
 * Brings the country to so many opened plans, each with risks, measures for them, a goal and, where its semester is over, outcomes; every third one with
 * a service. Set-based, for pupils who have no plan in the semester; a country that has enough already stays as it is. Answers how many plans were added.
 */
export async function fillPlans(owner: Db, wanted: number): Promise<number> {
  return owner.transaction().execute(async (trx) => {
    await sql`set local synchronous_commit = off`.execute(trx)
    const { rows } = await sql<{ plans: number }>`
      select count(*)::int as plans from plans.plans where opened_at is not null`.execute(trx)
    const missing = wanted - (rows[0]?.plans ?? 0)
    if (missing <= 0) return 0
    const semesters = sql.join(SEMESTERS.map(([year, number]) => sql`(${year}::text, ${number}::int)`))
    await sql`
      create temporary table new_plan on commit drop as
      select gen_random_uuid() as id, pupil.id as pupil_id, semester.id as semester_id, semester.starts_on, semester.ends_on,
        semester.ends_on < '2026-09-01' as is_over, pupil.municipality_id, pupil.institution_id, pupil.class_id,
        abs(hashtext(pupil.id::text || semester.id::text)) as draw
      from people.pupils pupil
      join institutions.classes class on class.id = pupil.class_id and class.grade > 0
      join institutions.semesters semester on (semester.school_year, semester.number) in (${semesters})
      where not exists (
        select from plans.plans known where known.pupil_id = pupil.id and known.semester_id = semester.id)
      order by draw, pupil.id limit ${missing}`.execute(trx)
    await sql`
      insert into plans.plans (id, pupil_id, semester_id, status, version, starts_on, ends_on, review_on, started_by, started_at,
        opened_by, opened_at, evaluated_by, evaluated_at, municipality_id, institution_id, class_id, origin_municipality_id, origin_institution_id)
      select id, pupil_id, semester_id, case when is_over then 'closed' else 'open' end, 3, starts_on + 20, ends_on, ends_on - 5,
        gen_random_uuid(), starts_on + 20, gen_random_uuid(), starts_on + 21,
        case when is_over then gen_random_uuid() end, case when is_over then ends_on - 4 end,
        municipality_id, institution_id, class_id, municipality_id, institution_id
      from new_plan`.execute(trx)
    await sql`
      create temporary table new_risk on commit drop as
      select gen_random_uuid() as id, new_plan.id as plan_id, place, is_over, draw,
        (array['R23-S02', 'R23-S01', 'R23-P01', 'R23-E01', 'R23-F01', 'R23-S11'])[1 + (draw + place * 7) % 6] as code
      from new_plan, generate_series(1, 2) place`.execute(trx)
    await sql`
      insert into plans.plan_risks (id, plan_id, classifier_version, risk_code, frequency, position, outcome)
      select id, plan_id, '2023', code, 1 + draw % 3, place,
        case when is_over then (array['decreased', 'decreased', 'decreased', 'unchanged', 'increased'])[1 + (draw + place) % 5] end
      from new_risk`.execute(trx)
    await sql`
      create temporary table new_measure on commit drop as
      select gen_random_uuid() as id, new_plan.id as plan_id, place, draw from new_plan, generate_series(1, 2) place`.execute(
      trx,
    )
    await sql`
      insert into plans.plan_measures (id, plan_id, classifier, classifier_version, item_code, planned_hours, subject, position)
      select id, plan_id, 'support-kind', '2024',
        (array['subject-consultation', 'psychologist', 'social-pedagogue', 'catering'])[1 + (draw + place) % 4],
        case when (draw + place) % 4 = 3 then null else 4 + draw % 20 end, case when (draw + place) % 4 = 0 then 'matematika' end, place
      from new_measure`.execute(trx)
    await sql`
      insert into plans.plan_risk_measures (plan_id, plan_risk_id, plan_measure_id)
      select risk.plan_id, risk.id, measure.id from new_risk risk join new_measure measure using (plan_id, place)`.execute(
      trx,
    )
    await sql`
      with goal as (
        insert into plans.plan_goals (id, plan_id, goal, indicator, target, reached, position)
        select gen_random_uuid(), id, 'Uz stundām nāk katru dienu', 'lessons_unexcused', 1, case when is_over then 'partly' end, 1
        from new_plan returning id, plan_id)
      insert into plans.plan_goal_risks (plan_id, plan_goal_id, plan_risk_id)
      select goal.plan_id, goal.id, risk.id from goal join new_risk risk on risk.plan_id = goal.plan_id and risk.place = 1`.execute(
      trx,
    )
    await sql`
      insert into services.services (id, pupil_id, kind_version, kind_code, plan_id, status, starts_on, ends_on, amount, unit, requested_by,
        requested_at, decided_by, decided_at, started_by, started_at, ended_by, ended_at, municipality_id, institution_id, class_id)
      select gen_random_uuid(), pupil_id, '2024', 'support-staff-support', id, case when is_over then 'ended' else 'running' end,
        starts_on + 25, ends_on, 1, 'hours_week', gen_random_uuid(), starts_on + 22, gen_random_uuid(), starts_on + 23,
        gen_random_uuid(), starts_on + 25, case when is_over then gen_random_uuid() end, case when is_over then ends_on end,
        municipality_id, institution_id, class_id
      from new_plan where draw % 3 = 0`.execute(trx)
    return missing
  })
}

/** After rows came in bulk: else plans are made as if they were not there. */
export async function analyzePlans(owner: Db): Promise<void> {
  await sql`analyze plans.plans, plans.plan_risks, plans.plan_measures, plans.plan_risk_measures, services.services`.execute(
    owner,
  )
}
