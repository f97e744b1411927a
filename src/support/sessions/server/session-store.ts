import { sql } from 'kysely'
import { type Place, placeColumns } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import type { Attendance, Marks } from '../domain/attendance.ts'

export type Stamp = { readonly by: string; readonly at: Date }

export type Hour = {
  readonly heldOn: string
  readonly startsAt: string
  readonly minutes: number
  readonly room: string
}

export type NewSession = Hour & {
  readonly id: string
  readonly seriesId: string
  readonly municipalityId: string
  readonly institutionId: string
  readonly specialistId: string
  readonly classifier: string
  readonly classifierVersion: string
  readonly kindCode: string
  readonly subject: string | null
  readonly most: number
}

/** Adds sessions; false when the first of them had been added already. */
export async function insertSessions(
  trx: Trx,
  sessions: readonly NewSession[],
  { by, at }: Stamp,
): Promise<boolean> {
  const result = await trx
    .insertInto('sessions.sessions')
    .values(
      sessions.map((one) => ({
        id: one.id,
        series_id: one.seriesId,
        municipality_id: one.municipalityId,
        institution_id: one.institutionId,
        specialist_id: one.specialistId,
        classifier: one.classifier,
        classifier_version: one.classifierVersion,
        kind_code: one.kindCode,
        subject: one.subject,
        held_on: one.heldOn,
        starts_at: one.startsAt,
        minutes: one.minutes,
        room: one.room,
        most: one.most,
        planned_by: by,
        planned_at: at,
      })),
    )
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

export type NewParticipant = {
  readonly id: string
  readonly sessionId: string
  readonly pupilId: string
  readonly place: Place
  readonly from: 'service' | 'measure'
  readonly needId: string
}

/** The database gives the hour of the session to each of them (`sessions.guard_participant`). */
export async function insertParticipants(trx: Trx, participants: readonly NewParticipant[]): Promise<void> {
  await trx
    .insertInto('sessions.participants')
    .values(
      participants.map((one) => ({
        id: one.id,
        session_id: one.sessionId,
        pupil_id: one.pupilId,
        booked_for: one.pupilId,
        service_id: one.from === 'service' ? one.needId : null,
        measure_id: one.from === 'measure' ? one.needId : null,
        during: 'empty',
        is_live: true,
        ...placeColumns(one.place),
      })),
    )
    .execute()
}

export type LockedSession = Hour & {
  readonly id: string
  readonly seriesId: string
  readonly municipalityId: string
  readonly institutionId: string
  readonly specialistId: string
  readonly status: 'planned' | 'cancelled'
  readonly version: number
  readonly attendedBy: string | null
  readonly attendedAt: Date | null
  /** Of the participants whom the actor may see, by their ids. */
  readonly marks: Marks
  readonly pupilIds: readonly string[]
}

/** The session for the time of a change; undefined where there is none, or none to see. */
export async function lockSession(trx: Trx, sessionId: string): Promise<LockedSession | undefined> {
  const row = await trx
    .selectFrom('sessions.sessions')
    .selectAll()
    .where('id', '=', sessionId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return undefined
  const participants = await trx
    .selectFrom('sessions.participants')
    .select(['id', 'pupil_id', 'attendance'])
    .where('session_id', '=', sessionId)
    .execute()
  return {
    id: row.id,
    seriesId: row.series_id,
    municipalityId: row.municipality_id,
    institutionId: row.institution_id,
    specialistId: row.specialist_id,
    heldOn: row.held_on,
    startsAt: row.starts_at.slice(0, 5),
    minutes: row.minutes,
    room: row.room,
    status: row.status as LockedSession['status'],
    version: row.version,
    attendedBy: row.attended_by,
    attendedAt: row.attended_at,
    marks: Object.fromEntries(participants.map((one) => [one.id, one.attendance as Attendance | null])),
    pupilIds: participants.map((one) => one.pupil_id),
  }
}

/** Writes what has changed of the marks, and counts the saving. */
export async function updateAttendance(
  trx: Trx,
  session: Pick<LockedSession, 'id' | 'version' | 'marks'>,
  marks: Marks,
  { by, at }: Stamp,
): Promise<void> {
  const changed = Object.entries(marks).filter(([id, mark]) => (session.marks[id] ?? null) !== mark)
  await trx
    .updateTable('sessions.sessions')
    .set({ version: session.version + 1, attended_by: by, attended_at: at })
    .where('id', '=', session.id)
    .execute()
  await sql`
    update sessions.participants participant
    set attendance = said.attendance, marked_by = ${by}::uuid, marked_at = ${at}
    from jsonb_to_recordset(${JSON.stringify(changed.map(([id, attendance]) => ({ id, attendance })))}::jsonb)
      as said (id uuid, attendance text)
    where participant.id = said.id and participant.session_id = ${session.id}::uuid`.execute(trx)
}

export async function updateHour(trx: Trx, sessionId: string, hour: Hour): Promise<void> {
  await trx
    .updateTable('sessions.sessions')
    .set({ held_on: hour.heldOn, starts_at: hour.startsAt, minutes: hour.minutes, room: hour.room })
    .where('id', '=', sessionId)
    .execute()
}

/** Cancels the session, and with `andLater` what follows it in its series and is not attended. Answers how many. */
export async function cancelSessions(
  trx: Trx,
  session: Pick<LockedSession, 'id' | 'seriesId' | 'heldOn'>,
  { reason, andLater }: { readonly reason: string; readonly andLater: boolean },
  { by, at }: Stamp,
): Promise<number> {
  const update = trx
    .updateTable('sessions.sessions')
    .set({ status: 'cancelled', cancelled_by: by, cancelled_at: at, cancel_reason: reason })
    .where('status', '=', 'planned')
    .where('version', '=', 0)
  const result = await (andLater
    ? update.where('series_id', '=', session.seriesId).where('held_on', '>=', session.heldOn)
    : update.where('id', '=', session.id)
  ).executeTakeFirst()
  return Number(result.numUpdatedRows)
}
