import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import type { DoseRow } from '../contract/dose.ts'
import type { Attendance } from '../domain/attendance.ts'
import { doseOf, promisedHours } from '../domain/dose.ts'

type BookedRow = {
  readonly sessionId: DoseRow['missed'][number]['sessionId']
  readonly heldOn: string
  readonly minutes: number
  readonly isCancelled: boolean
  readonly attendance: Attendance | null
}

type Row = {
  readonly id: string
  readonly name_lv: string
  readonly name_en: string
  readonly subject: string | null
  readonly planned_hours: number | null
  readonly booked: readonly BookedRow[]
}

const bookedWhere = (condition: RawBuilder<unknown>) => sql`
  coalesce((
    select jsonb_agg(jsonb_build_object('sessionId', session.id, 'heldOn', session.held_on, 'minutes', session.minutes,
      'isCancelled', session.status = 'cancelled', 'attendance', participant.attendance) order by session.held_on desc, session.starts_at desc)
    from sessions.participants participant join sessions.sessions session on session.id = participant.session_id
    where ${condition}), '[]')`

/** Measures of a plan that are given in hours or sessions. */
export async function listDoseOfPlan(trx: Trx, planId: string, today: string): Promise<DoseRow[]> {
  const { rows } = await sql<Row>`
    select measure.id, kind.name_lv, kind.name_en, subject.name_lv as subject, measure.planned_hours::float8 as planned_hours,
      ${bookedWhere(sql`participant.measure_id = measure.id or participant.service_id in (
        select service.id from services.services service
        where service.plan_id = measure.plan_id and measure.classifier = 'support-kind' and service.kind_code = measure.item_code)`)} as booked
    from plans.plan_measures measure
    join classifiers.items kind
      on kind.classifier = measure.classifier and kind.version = measure.classifier_version and kind.code = measure.item_code
    left join signals.subjects subject on subject.code = measure.subject
    where measure.plan_id = ${planId}::uuid
    order by measure.position, measure.id`.execute(trx)
  return rows
    .filter((row) => row.planned_hours !== null || row.booked.length > 0)
    .map((row) => rowOf(row, row.planned_hours, today))
}

type ServiceRow = Row & {
  readonly amount: number
  readonly unit: string
  readonly starts_on: string
  readonly ends_on: string
}

/** Services of a pupil that are given in hours, the newest first. */
export async function listDoseOfServices(trx: Trx, pupilId: string, today: string): Promise<DoseRow[]> {
  const { rows } = await sql<ServiceRow>`
    select service.id, kind.name_lv, kind.name_en, service.subject, null as planned_hours, service.amount::float8 as amount,
      service.unit, service.starts_on, service.ends_on, ${bookedWhere(sql`participant.service_id = service.id`)} as booked
    from services.services service
    join classifiers.items kind
      on kind.classifier = 'support-kind' and kind.version = service.kind_version and kind.code = service.kind_code
    where service.pupil_id = ${pupilId}::uuid and service.unit = 'hours_week' and service.status in ('granted', 'running', 'ended')
    order by service.starts_on desc, service.id desc`.execute(trx)
  return rows.map((row) =>
    rowOf(
      row,
      promisedHours({ amount: row.amount, unit: row.unit, startsOn: row.starts_on, endsOn: row.ends_on }),
      today,
    ),
  )
}

function rowOf(row: Row, plannedHours: number | null, today: string): DoseRow {
  return {
    id: row.id,
    nameLv: row.name_lv,
    nameEn: row.name_en,
    subject: row.subject,
    plannedHours,
    dose: doseOf(row.booked, today),
    missed: row.booked
      .filter(
        ({ isCancelled, attendance }) => isCancelled || (attendance !== null && attendance !== 'present'),
      )
      .map(({ sessionId, heldOn, isCancelled, attendance }) => ({
        sessionId,
        heldOn,
        attendance: isCancelled ? null : attendance,
      })),
  }
}
