import { sql } from 'kysely'
import { semesterId } from '#foundation/institutions/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { castId } from '../cast.ts'

const [ILZE, ANDRIS, DACE] = [castId('ilze.priede'), castId('andris.lusis'), castId('dace.vilka')]
const MARTA = castId('marta.ozolina')

/**
 * Services of 7.b: for Marta a mentor is asked for by Andris and waits for Dace; a classmate has support of support staff that runs;
 * Jānis had his meals paid in the spring of 2022, while the programme of then lasted.
 */
export async function writeServices(trx: Trx): Promise<void> {
  await planServices(trx)
  await askMentorForMarta(trx)
  await runSupportOfClassmate(trx)
  await endMealsOfJanis(trx)
}

/** The kinds of support are measures of the plans that run: a condition of the programme. */
async function planServices(trx: Trx): Promise<void> {
  await sql`
    insert into plans.plan_measures (id, plan_id, classifier, classifier_version, item_code, description, planned_hours, position, added_by)
    select gen_random_uuid(), plan.id, 'support-kind', '2024', kind.code, '', 8, 90 + kind.place, ${ILZE}::uuid
    from plans.plans plan
    join people.pupils pupil on pupil.id = plan.pupil_id
    cross join (values ('mentor-support', 1), ('support-staff-support', 2)) kind (code, place)
    where plan.status = 'open' and plan.semester_id = ${semesterId('2026/27', 1)}::uuid
      and pupil.class_id = (select marta.class_id from people.pupils marta where marta.id = ${MARTA}::uuid)
      and not exists (
        select from plans.plan_measures known
        where known.plan_id = plan.id and known.classifier = 'support-kind' and known.item_code = kind.code)`.execute(
    trx,
  )
}

async function askMentorForMarta(trx: Trx): Promise<void> {
  await sql`
    insert into services.services (id, pupil_id, kind_version, kind_code, plan_id, status, starts_on, ends_on, amount, unit,
      requested_by, requested_at)
    select gen_random_uuid(), plan.pupil_id, '2024', 'mentor-support', plan.id, 'requested', '2026-11-23', '2026-12-18', 1.5,
      'hours_week', ${ANDRIS}::uuid, '2026-11-18T13:40:00Z'
    from plans.plans plan where plan.pupil_id = ${MARTA}::uuid and plan.status = 'open'
    order by plan.started_at desc limit 1`.execute(trx)
}

async function runSupportOfClassmate(trx: Trx): Promise<void> {
  await sql`
    with service as (
      insert into services.services (id, pupil_id, kind_version, kind_code, plan_id, status, starts_on, ends_on, amount, unit,
        requested_by, requested_at, decided_by, decided_at, started_by, started_at)
      select gen_random_uuid(), plan.pupil_id, '2024', 'support-staff-support', plan.id, 'running', '2026-10-19', '2026-12-18', 1,
        'hours_week', ${ILZE}::uuid, '2026-10-13T11:05:00Z', ${DACE}::uuid, '2026-10-14T08:20:00Z', ${ANDRIS}::uuid,
        '2026-10-19T10:15:00Z'
      from plans.plans plan
      join people.pupils pupil on pupil.id = plan.pupil_id
      where plan.status = 'open' and plan.pupil_id <> ${MARTA}::uuid
        and pupil.class_id = (select marta.class_id from people.pupils marta where marta.id = ${MARTA}::uuid)
      order by pupil.family_name, pupil.given_name limit 1
      returning *)
    insert into services.answers (service_id, condition, pupil_id, holds, confirmed_on, confirmed_by, confirmed_at)
    select id, 'risk:social-exclusion+early-school-leaving', pupil_id, true, '2026-10-12', requested_by, requested_at
    from service`.execute(trx)
}

async function endMealsOfJanis(trx: Trx): Promise<void> {
  await sql`
    with service as (
      insert into services.services (id, pupil_id, kind_version, kind_code, status, starts_on, ends_on, amount, unit, requested_by,
        requested_at, decided_by, decided_at, started_by, started_at, ended_by, ended_at)
      select gen_random_uuid(), pupil.id, '2024', 'catering', 'ended', '2022-02-01', '2022-05-31', 62.5,
        'eur_month', ${ANDRIS}::uuid, '2022-01-20T09:00:00Z', ${DACE}::uuid, '2022-01-24T09:30:00Z', ${ANDRIS}::uuid,
        '2022-02-01T08:00:00Z', ${ANDRIS}::uuid, '2022-05-31T12:00:00Z'
      from people.pupils pupil where pupil.id = ${castId('janis.kalnins')}::uuid
      returning *)
    insert into services.answers (service_id, condition, pupil_id, holds, confirmed_on, confirmed_by, confirmed_at)
    select id, condition, pupil_id, true, '2022-01-19', requested_by, requested_at
    from service cross join (values ('early-school-leaving-risk'), ('otherwise-funded')) asked (condition)`.execute(
    trx,
  )
}
