import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asActor } from '#platform/db/actor-transaction.ts'
import { newId } from '#platform/ids/ids.ts'
import { aService } from '#support/services/testing/builders.ts'
import { aClass, aPupil, type BuiltPlace, someone } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { aPost, aSession } from '../testing/builders.ts'

let house: TestHouse
let place: BuiltPlace
let pupils: readonly string[]
/** Gives the session; teaches another class of the school and has no right to these pupils. */
let mentorId: string
let mentor: Client
let leaderId: string
let leader: Client
let sessionId: string
let ids: readonly string[]

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  place = await aClass(house.owner)
  const other = await aClass(house.owner, { institution_id: place.institutionId, name: '9.c', grade: 9 })
  mentorId = await someone(house.owner, 'subject_teacher', 'class', other.classId)
  await aPost(house.owner, mentorId, place.institutionId)
  leaderId = await someone(house.owner, 'school_leadership', 'institution', place.institutionId)
  mentor = await house.as(mentorId)
  leader = await house.as(leaderId)
  pupils = [
    await aPupil(house.owner, place, { given_name: 'Anna', family_name: 'Bērziņa' }),
    await aPupil(house.owner, place, { given_name: 'Toms', family_name: 'Celms' }),
  ]
  const booked = await Promise.all(
    pupils.map(async (pupilId) => ({
      pupilId,
      serviceId: await aService(house.owner, {
        pupilId,
        place,
        by: leaderId,
        status: 'running',
        decidedBy: newId(),
        startsOn: '2026-11-02',
      }),
    })),
  )
  const session = await aSession(house.owner, { place, specialistId: mentorId }, booked)
  sessionId = session.sessionId
  ids = session.participantIds
})
afterAll(() => house.close())

const save = (browser: Client, version: number, marks: readonly (string | null)[]) =>
  browser.put(`/support-sessions/${sessionId}/attendance`, {
    version,
    value: Object.fromEntries(marks.map((mark, index) => [ids[index], mark])),
  })
const seen = async (browser: Client) => (await browser.get(`/support-sessions/${sessionId}`)).body

describe('attendance', () => {
  test('is taken by whoever gives the session, who sees names and class and no file', async () => {
    const before = await seen(mentor)
    const saved = await save(mentor, 0, ['present', 'excused'])
    const after = await seen(mentor)

    expect(before).toMatchObject({
      participants: [
        { pupil: { givenName: 'Anna', className: '7.b' }, attendance: null },
        { pupil: { givenName: 'Toms' }, attendance: null },
      ],
      openable: [],
      can: { attend: true, change: true },
    })
    expect((await mentor.get(`/pupils/${pupils[0]}`)).status).toBe(404)
    expect((await mentor.get(`/pupils/${pupils[0]}/dose`)).status).toBe(404)
    expect(saved.body).toMatchObject({ version: 1 })
    expect(after.participants.map((one: { attendance: string }) => one.attendance)).toEqual([
      'present',
      'excused',
    ])
    expect(after.can).toEqual({ attend: true, change: false })
    expect(await journalOf(house, { event: 'sessions.attendance-saved', actorId: mentorId })).toMatchObject([
      { details: { sessionId, pupils: expect.arrayContaining([...pupils]) } },
    ])
  })

  test('sent twice is saved once', async () => {
    const first = await save(mentor, 0, ['present', 'present'])
    const again = await save(mentor, 0, ['present', 'present'])

    expect(again.status).toBe(200)
    expect(again.body).toEqual(first.body)
    expect((await seen(leader)).corrections).toEqual([])
  })

  test('of two who say different things the second is shown what the first said', async () => {
    await save(leader, 0, ['present', 'absent'])

    const late = await save(mentor, 0, ['present', 'present'])
    const chosen = await save(mentor, 1, ['present', 'present'])

    expect(late.status).toBe(409)
    expect(late.body.data).toMatchObject({ version: 1, value: { [ids[1] ?? '']: 'absent' } })
    expect(chosen.body).toMatchObject({ version: 2 })
  })

  test('is corrected, and what was said before stays with who said it', async () => {
    await save(mentor, 0, ['present', 'absent'])
    await save(leader, 1, ['present', 'excused'])

    expect((await seen(leader)).corrections).toMatchObject([{ participantId: ids[1], attendance: 'absent' }])
  })

  test('is not taken before its day, nor of somebody who does not take part', async () => {
    await house.owner
      .updateTable('sessions.sessions')
      .set({ held_on: '2026-11-23' })
      .where('id', '=', sessionId)
      .execute()

    const early = await save(mentor, 0, ['present', 'present'])
    const strange = await mentor.put(`/support-sessions/${sessionId}/attendance`, {
      version: 0,
      value: { [newId()]: 'present' },
    })
    const wrong = await save(mentor, 0, ['here', 'present'])

    expect(early.body.code).toBe('sessions.not-yet')
    expect(early.body.message).toContain('23.11.2026.')
    expect(strange.body.code).toBe('sessions.not-yet')
    expect(wrong.status).toBe(400)
  })

  test('of a stranger is refused: a class teacher reads it and does not write it, another mentor does not find it', async () => {
    const teacher = await house.as(await someone(house.owner, 'class_teacher', 'class', place.classId))
    const elsewhere = await aClass(house.owner)
    const stranger = await house.as(
      await someone(house.owner, 'support_specialist', 'institution', elsewhere.institutionId),
    )

    expect((await seen(teacher)).can).toEqual({ attend: false, change: false })
    expect((await save(teacher, 0, ['present', 'present'])).status).toBe(404)
    expect((await stranger.get(`/support-sessions/${sessionId}`)).status).toBe(404)
    expect((await save(stranger, 0, ['present', 'present'])).status).toBe(404)
  })

  test('is closed to a mentor who no longer works there, and of a pupil who has left', async () => {
    await house.owner
      .updateTable('people.pupils')
      .set({ institution_id: (await aClass(house.owner)).institutionId, class_id: null })
      .where('id', '=', pupils[1] ?? '')
      .execute()
    expect((await seen(mentor)).participants).toMatchObject([{ pupil: { givenName: 'Anna' } }])

    await house.owner
      .updateTable('access.grants')
      .set({ revoked_at: new Date('2026-11-20T08:00:00Z') })
      .where('person_id', '=', mentorId)
      .execute()
    expect((await mentor.get(`/support-sessions/${sessionId}`)).status).toBe(404)
  })
})

describe('the database itself', () => {
  const as = <T>(actorId: string, work: Parameters<typeof asActor<T>>[2]) =>
    asActor(house.services.db, { actorId, today: '2026-11-20' }, work)
  const mark = (actorId: string, by = actorId) =>
    as(actorId, async (trx) => {
      const { numAffectedRows } = await sql`
        update sessions.participants set attendance = 'present', marked_by = ${by}::uuid, marked_at = now()
        where session_id = ${sessionId}::uuid`.execute(trx)
      return Number(numAffectedRows ?? 0n)
    })

  test('shows names of a session and no other row of the pupil to whoever gives it', async () => {
    const stranger = await someone(house.owner, 'subject_teacher', 'class', place.classId)
    const names = (actorId: string) =>
      as(actorId, async (trx) => {
        const { rows } = await sql`select * from sessions.names_of(array[${sessionId}::uuid])`.execute(trx)
        return rows.length
      })
    const files = await as(mentorId, async (trx) => {
      const { rows } = await sql`select from people.pupils where id = any (${[...pupils]}::uuid[])`.execute(
        trx,
      )
      return rows.length
    })

    expect(await names(mentorId)).toBe(2)
    expect(await names(stranger)).toBe(0)
    expect(files).toBe(0)
  })

  test('lets only whoever gives or plans the session mark, and only in the own name', async () => {
    const stranger = await someone(house.owner, 'class_teacher', 'class', place.classId)

    expect(await mark(stranger)).toBe(0)
    await expect(mark(mentorId, stranger)).rejects.toThrow()
    expect(await mark(mentorId)).toBe(2)
  })

  test('writes the trace by itself, and nobody else writes or changes it', async () => {
    await mark(mentorId)

    const forge = as(mentorId, (trx) =>
      sql`insert into sessions.attendance_versions values (${ids[0]}::uuid, 9, 'absent', ${mentorId}::uuid, now())`.execute(
        trx,
      ),
    )
    await expect(forge).rejects.toThrow(/permission denied/)
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from sessions.attendance_versions where participant_id = ${ids[0]}::uuid`.execute(
      house.owner,
    )
    expect(rows).toEqual([{ count: 1 }])
  })

  test('refuses attendance of a day that has not come', async () => {
    await house.owner
      .updateTable('sessions.sessions')
      .set({ held_on: '2026-11-23' })
      .where('id', '=', sessionId)
      .execute()

    await expect(mark(mentorId)).rejects.toThrow(/from the day of the session on/)
  })
})
