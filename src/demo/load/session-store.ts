import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { castId } from '../cast.ts'

const ANDRIS = castId('andris.lusis')
const MARTA = castId('marta.ozolina')
/** The day of the demonstration, a Friday. */
const TODAY = '2026-11-20'

type Series = {
  readonly of: 'service' | 'measure'
  readonly first: string
  readonly last: string
  readonly startsAt: string
}

/**
 * Sessions of Andris with 7.b: each Tuesday the support by support staff of a classmate, each Friday what the plan of
 * Marta promises of the social pedagogue. What is over is marked, one hour as missed without a reason; that of today waits.
 */
export async function writeSessions(trx: Trx): Promise<void> {
  await hold(trx, { of: 'service', first: '2026-10-20', last: '2026-12-15', startsAt: '13:10' })
  await hold(trx, { of: 'measure', first: '2026-11-13', last: '2026-12-18', startsAt: '09:20' })
  await tellAttendance(trx)
}

/** Each week of the need a session of forty minutes, holidays left out. */
async function hold(trx: Trx, { of, first, last, startsAt }: Series): Promise<void> {
  await sql`
    with need as materialized (${of === 'service' ? runningService : martasMeasure}),
    week as materialized (
      select gen_random_uuid() as id, day::date as held_on, need.*, pupil.municipality_id, pupil.institution_id
      from need
      join people.pupils pupil on pupil.id = need.pupil_id
      join institutions.classes class on class.id = pupil.class_id
      cross join generate_series(${first}::date, ${last}::date, interval '7 days') day
      where day::date between need.starts_on and need.ends_on and not exists (
        select from institutions.holidays holiday
        where day::date between holiday.starts_on and holiday.ends_on and class.grade::int <@ holiday.grades))
    insert into sessions.sessions (id, series_id, municipality_id, institution_id, specialist_id, classifier, classifier_version,
      kind_code, held_on, starts_at, minutes, room, most, planned_by, planned_at)
    select week.id, first_value(week.id) over (order by week.held_on), week.municipality_id, week.institution_id, ${ANDRIS}::uuid,
      week.classifier, week.version, week.code, week.held_on, ${startsAt}::time, 40, '112', week.most, ${ANDRIS}::uuid,
      '2026-10-19T10:30:00Z'
    from week`.execute(trx)
  await sql`
    with need as materialized (${of === 'service' ? runningService : martasMeasure})
    insert into sessions.participants (id, session_id, pupil_id, booked_for, service_id, measure_id, during, is_live)
    select gen_random_uuid(), session.id, need.pupil_id, need.pupil_id, need.service_id, need.measure_id, 'empty', true
    from need join sessions.sessions session on session.kind_code = need.code and session.starts_at = ${startsAt}::time`.execute(
    trx,
  )
}

const runningService = sql`
  select service.id as service_id, null::uuid as measure_id, service.pupil_id, 'support-kind' as classifier, service.kind_version as version,
    service.kind_code as code, service.starts_on, service.ends_on, 4 as most
  from services.services service
  join people.pupils pupil on pupil.id = service.pupil_id
  where service.status = 'running' and service.kind_code = 'support-staff-support'
    and pupil.class_id = (select marta.class_id from people.pupils marta where marta.id = ${MARTA}::uuid)
  order by service.id limit 1`

const martasMeasure = sql`
  select null::uuid as service_id, measure.id as measure_id, plan.pupil_id, measure.classifier, measure.classifier_version as version,
    measure.item_code as code, plan.starts_on, plan.ends_on, 4 as most
  from plans.plans plan join plans.plan_measures measure on measure.plan_id = plan.id
  where plan.pupil_id = ${MARTA}::uuid and plan.status = 'open' and measure.item_code = 'social-pedagogue'
  order by plan.started_at desc, measure.position limit 1`

/** Attendance is marked in one's own name only: the rest of the transaction is Andris. */
async function tellAttendance(trx: Trx): Promise<void> {
  await sql`select set_config('pamani.actor', ${ANDRIS}, true)`.execute(trx)
  await sql`
    update sessions.participants participant
    set attendance = case session.held_on when '2026-11-10' then 'absent' when '2026-11-03' then 'excused' else 'present' end,
      marked_by = ${ANDRIS}::uuid, marked_at = session.held_on + time '14:00'
    from sessions.sessions session where session.id = participant.session_id and session.held_on < ${TODAY}::date`.execute(
    trx,
  )
  await sql`
    update sessions.sessions set version = 1, attended_by = ${ANDRIS}::uuid, attended_at = held_on + time '14:00'
    where held_on < ${TODAY}::date`.execute(trx)
}
