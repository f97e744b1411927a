import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { stableId } from '#platform/ids/stable-id.ts'
import { castId } from '../cast.ts'

const REVIEW = stableId('demo-plan-review', 'marta.ozolina')
const [ILZE, ANDRIS] = [castId('ilze.priede'), castId('andris.lusis')]

/** The plan of Marta was looked at once, with her and Andris: the next look comes soon. */
export async function reviewPlanOfMarta(trx: Trx): Promise<void> {
  await sql`
    with held as (
      insert into plans.reviews (id, plan_id, number, held_on, pupil_present, guardian_present, words, changes, next_on, recorded_by, recorded_at)
      select ${REVIEW}::uuid, plan.id, 1, looked.day, true, false,
        'Marta saka, ka otrdienas sarunas palīdz, bet pēc slimošanas grūti atsākt.',
        'Pēc katras slimošanas Ilze pirmajā dienā kopā ar Martu sastāda sarakstu, kas jāapgūst.',
        plan.review_on, ${ILZE}::uuid, looked.day + time '12:40'
      from plans.plans plan
      cross join lateral (select greatest((plan.opened_at at time zone 'Europe/Riga')::date, plan.review_on - 28) as day) looked
      where plan.pupil_id = ${castId('marta.ozolina')}::uuid and plan.status = 'open'
      returning id, plan_id),
    there as (
      insert into plans.review_staff (plan_id, review_id, person_id)
      select held.plan_id, held.id, person from held cross join unnest(array[${ILZE}, ${ANDRIS}]::uuid[]) person),
    goals as (
      insert into plans.review_parts (plan_id, review_id, goal_id, going)
      select held.plan_id, held.id, goal.id, 'partly' from held join plans.plan_goals goal on goal.plan_id = held.plan_id)
    insert into plans.review_parts (plan_id, review_id, measure_id, going)
    select held.plan_id, held.id, measure.id, 'well' from held join plans.plan_measures measure on measure.plan_id = held.plan_id`.execute(
    trx,
  )
}

const REPORT = stableId('demo-measure-report', 'marta.ozolina')

/** Andris tells that a measure of Marta's plan cannot be done as agreed: it waits for Ilze to decide. */
export async function tellOfMeasureOfMarta(trx: Trx): Promise<void> {
  await sql`
    insert into plans.measure_reports (id, plan_id, measure_id, status, reason, alternative, said_by, said_at)
    select ${REPORT}::uuid, plan.id, measure.id, 'cannot',
      'Otrdienās pēc stundām Martai ir mūzikas skola, tāpēc uz tikšanos viņa netiek.',
      'Ceturtdienās pirms stundām, no 8.00, kopā ar Andri.', ${ANDRIS}::uuid, '2026-11-18T13:10:00Z'::timestamptz
    from plans.plans plan
    cross join lateral (
      select id from plans.plan_measures where plan_id = plan.id order by position desc, id limit 1) measure
    where plan.pupil_id = ${castId('marta.ozolina')}::uuid and plan.status = 'open'`.execute(trx)
}
