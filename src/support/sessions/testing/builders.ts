import { type Place, placeColumns } from '#foundation/access/index.ts'
import type { Db } from '#platform/db/connect.ts'
import { newId } from '#platform/ids/ids.ts'
import { aPerson } from '#tests/support/builders.ts'
import type { Attendance } from '../domain/attendance.ts'

/** Somebody who works at an institution since September, without any access. */
export async function aSpecialist(
  owner: Db,
  institutionId: string,
  name = { given_name: 'Sanita', family_name: 'Zariņa' },
): Promise<string> {
  const personId = await aPerson(owner, name)
  await aPost(owner, personId, institutionId)
  return personId
}

export async function aPost(owner: Db, personId: string, institutionId: string): Promise<void> {
  await owner
    .insertInto('people.staff_posts')
    .values({
      id: newId(),
      person_id: personId,
      institution_id: institutionId,
      post: 'subject-teacher',
      starts_on: '2026-09-01',
    })
    .execute()
}

type GivenSession = {
  readonly place: Place
  readonly specialistId: string
  readonly heldOn?: string
  readonly startsAt?: string
  readonly minutes?: number
  readonly seriesId?: string
}

/** Forty minutes of mentor support on 20 November 2026 at 14:00, for services of the kind. */
export async function aSession(
  owner: Db,
  given: GivenSession,
  participants: readonly { readonly pupilId: string; readonly serviceId: string }[] = [],
): Promise<{ readonly sessionId: string; readonly participantIds: readonly string[] }> {
  const sessionId = newId()
  const { municipality_id, institution_id } = placeColumns(given.place)
  if (institution_id === null) throw new Error('a session is held at an institution')
  await owner
    .insertInto('sessions.sessions')
    .values({
      id: sessionId,
      series_id: given.seriesId ?? sessionId,
      municipality_id,
      institution_id,
      specialist_id: given.specialistId,
      classifier: 'support-kind',
      classifier_version: '2024',
      kind_code: 'mentor-support',
      held_on: given.heldOn ?? '2026-11-20',
      starts_at: given.startsAt ?? '14:00',
      minutes: given.minutes ?? 40,
      room: '2. stāvs',
      most: 4,
      planned_by: given.specialistId,
      planned_at: new Date('2026-11-16T09:00:00Z'),
    })
    .execute()
  const participantIds: string[] = []
  for (const { pupilId, serviceId } of participants) {
    const id = newId()
    await owner
      .insertInto('sessions.participants')
      .values({
        id,
        session_id: sessionId,
        pupil_id: pupilId,
        booked_for: pupilId,
        service_id: serviceId,
        during: 'empty',
        is_live: true,
        ...placeColumns(given.place),
      })
      .execute()
    participantIds.push(id)
  }
  return { sessionId, participantIds }
}

/** What was said at a session that is over. */
export async function attended(
  owner: Db,
  sessionId: string,
  by: string,
  marks: Readonly<Record<string, Attendance>>,
): Promise<void> {
  const at = new Date('2026-11-20T09:00:00Z')
  for (const [id, attendance] of Object.entries(marks)) {
    await owner
      .updateTable('sessions.participants')
      .set({ attendance, marked_by: by, marked_at: at })
      .where('id', '=', id)
      .execute()
  }
  await owner
    .updateTable('sessions.sessions')
    .set({ version: 1, attended_by: by, attended_at: at })
    .where('id', '=', sessionId)
    .execute()
}
