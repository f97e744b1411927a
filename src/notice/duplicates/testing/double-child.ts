import { sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'
import { newId } from '#platform/ids/ids.ts'
import { aPerson, type BuiltPlace, thisSemester } from '#tests/support/builders.ts'

/** What stands with one record of a child; two records of one child share days, signs and authors where these agree. */
export type Standing = {
  readonly absences: readonly { readonly day: number; readonly lesson: number; readonly kind: string }[]
  readonly marks: readonly { readonly day: number; readonly value: string }[]
  readonly remarks: readonly { readonly day: number; readonly remark: string }[]
  readonly screening: readonly {
    readonly sign: string
    readonly value: number | null
    readonly hour: number
  }[]
  readonly flag: 'none' | 'open' | 'answered'
  readonly duty: 'none' | 'open' | 'with-work'
  readonly draftNote: string | null
  readonly screeningNote: string | null
}

export const NOTHING_STANDS: Standing = {
  absences: [],
  marks: [],
  remarks: [],
  screening: [],
  flag: 'none',
  duty: 'none',
  draftNote: null,
  screeningNote: null,
}

type Of = {
  readonly pupilId: string
  readonly place: BuiltPlace
  /** Author of drafts, the same for both records. */
  readonly author: string
  /** Guardian whom both records may share. */
  readonly guardian?: string
}

const at = (hour: number) => new Date(Date.UTC(2026, 10, 18, hour))
const dayOf = (day: number) => `2026-11-${String(2 + day).padStart(2, '0')}`

/** Writes it past the endpoints, and one row in every other table that tells of a pupil. Answers the ids that tests ask about. */
export async function standWith(owner: Db, of: Of, standing: Standing) {
  const { pupilId, place, author } = of
  const semesterId = await thisSemester(owner)
  const columns = {
    municipality_id: place.municipalityId,
    institution_id: place.institutionId,
    class_id: place.classId,
  }
  const guardian = of.guardian ?? (await aPerson(owner, { given_name: 'Elīna', family_name: 'Liepiņa' }))
  await owner
    .insertInto('people.guardianships')
    .values({ pupil_id: pupilId, person_id: guardian, relation: 'mother', valid_from: '2026-09-01' })
    .execute()
  await owner
    .insertInto('access.grants')
    .values({
      id: newId(),
      person_id: guardian,
      role: 'guardian',
      scope_kind: 'pupil',
      scope_id: pupilId,
      valid_from: '2026-09-01',
      reason: 'test',
    })
    .execute()
  await insertSignals(owner, of, standing)
  await insertFlagAndDuty(owner, { ...of, semesterId }, standing)
  for (const { sign, value, hour } of standing.screening)
    await owner
      .insertInto('screening.answers')
      .values({
        pupil_id: pupilId,
        semester_id: semesterId,
        sign,
        classifier: 'screening-sign',
        classifier_version: '2023',
        value,
        version: 1,
        answered_by: author,
        answered_at: at(hour),
        ...columns,
      })
      .execute()
  await owner
    .insertInto('screening.changes')
    .values({
      pupil_id: pupilId,
      semester_id: semesterId,
      sign: 'behaviour',
      classifier: 'screening-sign',
      classifier_version: '2023',
      before: 1,
      before_by: author,
      before_at: at(8),
      after: 2,
      changed_by: author,
      changed_at: at(9),
      ...columns,
    })
    .execute()
  if (standing.screeningNote !== null)
    await owner
      .insertInto('screening.notes')
      .values({
        pupil_id: pupilId,
        semester_id: semesterId,
        value: standing.screeningNote,
        version: 1,
        saved_by: author,
        saved_at: at(9),
        ...columns,
      })
      .execute()
  if (standing.draftNote !== null)
    await owner
      .insertInto('notes.drafts')
      .values({
        pupil_id: pupilId,
        author_id: author,
        value: standing.draftNote,
        version: 3,
        saved_at: at(9),
        ...columns,
      })
      .execute()
  const assessmentId = newId()
  await owner
    .insertInto('risk.assessments')
    .values({
      id: assessmentId,
      pupil_id: pupilId,
      semester_id: semesterId,
      classifier_version: '2023',
      status: 'draft',
      started_by: author,
      started_at: at(9),
      ...columns,
    })
    .execute()
  const noteId = newId()
  await owner
    .insertInto('notes.notes')
    .values({
      id: noteId,
      pupil_id: pupilId,
      author_id: author,
      kind: 'talk_family',
      on_date: '2026-11-17',
      is_restricted: false,
      version: 1,
      written_at: at(9),
      ...columns,
    })
    .execute()
  await owner
    .insertInto('notes.words')
    .values({
      note_id: noteId,
      version: 1,
      pupil_id: pupilId,
      is_restricted: false,
      value: 'Vienojāmies par rītiem.',
      saved_by: author,
      saved_at: at(9),
      ...columns,
    })
    .execute()
  const planId = newId()
  await owner
    .insertInto('plans.plans')
    .values({
      id: planId,
      pupil_id: pupilId,
      semester_id: semesterId,
      status: 'draft',
      version: 1,
      started_by: await aPerson(owner),
      started_at: at(9),
      ...columns,
    })
    .execute()
  const serviceId = newId()
  await owner
    .insertInto('services.services')
    .values({
      id: serviceId,
      pupil_id: pupilId,
      kind_version: '2024',
      kind_code: 'mentor-support',
      plan_id: planId,
      status: 'granted',
      starts_on: '2026-11-20',
      ends_on: '2026-12-18',
      amount: '2',
      unit: 'hours_week',
      requested_by: author,
      requested_at: at(9),
      decided_by: newId(),
      decided_at: at(10),
      ...columns,
    })
    .execute()
  await owner
    .insertInto('services.answers')
    .values({
      service_id: serviceId,
      condition: 'disability',
      pupil_id: pupilId,
      holds: true,
      confirmed_on: '2026-11-17',
      confirmed_by: author,
      confirmed_at: at(9),
      ...columns,
    })
    .execute()
  const sessionId = newId()
  await owner
    .insertInto('sessions.sessions')
    .values({
      id: sessionId,
      series_id: sessionId,
      municipality_id: place.municipalityId,
      institution_id: place.institutionId,
      specialist_id: await aPerson(owner),
      classifier: 'support-kind',
      classifier_version: '2024',
      kind_code: 'mentor-support',
      held_on: '2026-11-20',
      starts_at: '14:00',
      minutes: 40,
      most: 1,
      planned_by: author,
      planned_at: at(11),
    })
    .execute()
  await owner
    .insertInto('sessions.participants')
    .values({
      id: newId(),
      session_id: sessionId,
      pupil_id: pupilId,
      booked_for: pupilId,
      service_id: serviceId,
      during: 'empty',
      is_live: true,
      ...columns,
    })
    .execute()
  await owner
    .insertInto('unenrolled.entries')
    .values({
      id: newId(),
      municipality_id: place.municipalityId,
      pupil_id: pupilId,
      opened_on: '2026-07-01',
      opened_at: new Date('2026-07-01T06:00:00Z'),
      terms_from: sql<string>`(select max(valid_from) from unenrolled.terms)`,
      due_on: '2026-08-05',
      status: 'enrolled',
      closed_on: '2026-09-01',
    })
    .execute()
  await sql`
    insert into unenrolled.changes (id, entry_id, version, kind, status, recorded_at)
    select gen_random_uuid(), entry.id, 0, 'found', 'clarifying', entry.opened_at
    from unenrolled.entries entry where entry.pupil_id = ${pupilId}::uuid`.execute(owner)
  return { assessmentId, noteId, planId, serviceId, guardian }
}

async function insertSignals(owner: Db, { pupilId, place }: Of, standing: Standing): Promise<void> {
  const institution_id = place.institutionId
  for (const { day, lesson, kind } of standing.absences)
    await owner
      .insertInto('signals.absences')
      .values({
        school_year: '2026/27',
        pupil_id: pupilId,
        on_date: dayOf(day),
        lesson,
        kind,
        institution_id,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  const sequences = new Map<number, number>()
  for (const { day, value } of standing.marks) {
    const sequence = sequences.get(day) ?? 0
    sequences.set(day, sequence + 1)
    await owner
      .insertInto('signals.marks')
      .values({
        school_year: '2026/27',
        pupil_id: pupilId,
        subject: 'matematika',
        on_date: dayOf(day),
        sequence,
        value,
        points: Number(value),
        institution_id,
      })
      .execute()
  }
  for (const { day, remark } of standing.remarks)
    await owner
      .insertInto('signals.behaviour_records')
      .values({
        pupil_id: pupilId,
        on_date: dayOf(day),
        kind: 'reprimand',
        remark,
        school_year: '2026/27',
        recorded_institution_id: institution_id,
        municipality_id: place.municipalityId,
        institution_id,
        class_id: place.classId,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

async function insertFlagAndDuty(
  owner: Db,
  { pupilId, place, author, semesterId }: Of & { readonly semesterId: string },
  standing: Standing,
): Promise<void> {
  const columns = {
    municipality_id: place.municipalityId,
    institution_id: place.institutionId,
    class_id: place.classId,
  }
  const facts = JSON.stringify({ rule: 'unexcused-lessons', lessons: 22, limit: 20 })
  if (standing.flag !== 'none') {
    const id = newId()
    await owner
      .insertInto('risk.flags')
      .values({
        id,
        pupil_id: pupilId,
        semester_id: semesterId,
        rule: 'unexcused-lessons',
        rule_version_id: '00000000-0000-7000-8000-000000000101',
        level: 'urgent',
        facts,
        noticed_facts: facts,
        data_until: '2026-11-14',
        raised_at: at(9),
        noticed_at: at(9),
        changed_at: at(9),
        ...columns,
      })
      .execute()
    if (standing.flag === 'answered')
      await owner
        .insertInto('risk.flag_answers')
        .values({ id: newId(), flag_id: id, kind: 'talked', answered_by: author, answered_at: at(10) })
        .execute()
  }
  if (standing.duty === 'none') return
  const dutyId = newId()
  await owner
    .insertInto('duties.duties')
    .values({
      id: dutyId,
      pupil_id: pupilId,
      semester_id: semesterId,
      basis: 'lessons',
      counted: 22,
      allowed: 20,
      counted_until: '2026-11-14',
      rule_version_id: '00000000-0000-7000-8000-000000000101',
      terms_from: '2011-02-05',
      opened_at: at(9),
      opened_on: '2026-11-18',
      due_on: '2026-11-24',
      changed_at: at(9),
      declared_municipality_id: place.municipalityId,
      ...columns,
    })
    .execute()
  if (standing.duty === 'with-work')
    await owner
      .insertInto('duties.school_actions')
      .values({
        id: newId(),
        duty_id: dutyId,
        kind: 'talked_pupil',
        on_date: '2026-11-18',
        words: 'Runājām.',
        recorded_by: author,
        recorded_at: at(11),
      })
      .execute()
}
