import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asActor } from '#platform/db/actor-transaction.ts'
import { newId } from '#platform/ids/ids.ts'
import { openPlan } from '#support/plans/testing/builders.ts'
import { aService } from '#support/services/testing/builders.ts'
import { aClass, aPupil, type BuiltPlace, someone, thisSemester } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { aSession, aSpecialist, attended } from '../testing/builders.ts'

let house: TestHouse
let place: BuiltPlace
let pupilId: string
let specialistId: string
let leaderId: string
let leader: Client

beforeAll(async () => {
  house = await createTestHouse()
  await house.owner
    .insertInto('institutions.holidays')
    .values({
      school_year: (await thisSemester(house.owner)) && '2026/27',
      name_lv: 'Brīvdiena',
      name_en: 'Holiday',
      starts_on: '2026-12-02',
      ends_on: '2026-12-02',
      grades: '[7,8)',
      kind: 'public',
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
})
beforeEach(async () => {
  place = await aClass(house.owner)
  pupilId = await aPupil(house.owner, place)
  specialistId = await aSpecialist(house.owner, place.institutionId)
  leaderId = await someone(house.owner, 'school_leadership', 'institution', place.institutionId)
  leader = await house.as(leaderId)
})
afterAll(() => house.close())

const granted = (given: Partial<Parameters<typeof aService>[1]> = {}) =>
  aService(house.owner, { pupilId, place, by: newId(), status: 'granted', decidedBy: newId(), ...given })
const needsOf = async (browser: Client) =>
  (await browser.get(`/institutions/${place.institutionId}/session-needs`)).body
const service = (id: string) => ({ from: 'service', id })
const plan = (browser: Client, given: Record<string, unknown>, sessionId = newId()) =>
  browser.put(`/institutions/${place.institutionId}/support-sessions/${sessionId}`, {
    heldOn: '2026-11-25',
    startsAt: '13:30',
    minutes: 40,
    room: '214',
    specialistId,
    repeatUntil: null,
    ...given,
  })

describe('who waits', () => {
  test('are granted services in hours and measures with hours of open plans, the longest wait first', async () => {
    await granted()
    await granted({ kindCode: 'catering', unit: 'eur_month' })
    await granted({ kindCode: 'support-staff-support', status: 'requested', decidedBy: undefined })
    const mate = await aPupil(house.owner, place, { given_name: 'Anna' })
    const semesterId = await thisSemester(house.owner)
    await openPlan(house.owner, { pupilId: mate, place, semesterId, by: leaderId })

    const { needs, specialists } = await needsOf(leader)

    expect(needs.map((need: { kind: { code: string } }) => need.kind.code)).toEqual([
      'mentor-support',
      'A075',
    ])
    expect(needs[0]).toMatchObject({ from: 'service', most: 4, ahead: 0, since: '2026-11-19T09:00:00.000Z' })
    expect(needs[1]).toMatchObject({ from: 'measure', most: 30, pupil: { givenName: 'Anna' } })
    expect(specialists).toMatchObject([{ id: specialistId, familyName: 'Zariņa' }])
  })
})

describe('a session', () => {
  test('is planned weekly without holidays, and those it is for wait no longer', async () => {
    const serviceId = await granted()

    const answer = await plan(leader, { needs: [service(serviceId)], repeatUntil: '2026-12-16' })

    expect(answer.body.days).toEqual(['2026-11-25', '2026-12-09', '2026-12-16'])
    expect((await needsOf(leader)).needs).toMatchObject([{ ahead: 3 }])
    expect(
      (await leader.get('/support-sessions?from=2026-12-07&until=2026-12-13')).body.sessions,
    ).toMatchObject([
      { heldOn: '2026-12-09', startsAt: '13:30', weeks: 3, participants: [{ pupil: { id: pupilId } }] },
    ])
    expect(await journalOf(house, { event: 'sessions.session-planned', actorId: leaderId })).toMatchObject([
      { details: { weeks: 3, pupils: [pupilId] } },
    ])
  })

  test('sent twice is planned once', async () => {
    const needs = [service(await granted())]
    const sessionId = newId()

    await plan(leader, { needs }, sessionId)
    const again = await plan(leader, { needs }, sessionId)

    expect(again.body).toEqual({ sessionId, days: ['2026-11-25'] })
  })

  test('takes a pair of one kind; not of two, not one pupil twice, and no more than four', async () => {
    const pupils = await Promise.all(Array.from({ length: 5 }, () => aPupil(house.owner, place)))
    const five = await Promise.all(pupils.map((one) => granted({ pupilId: one })))
    const other = await granted({ kindCode: 'support-staff-support' })
    const codeOf = async (ids: readonly string[]) =>
      (await plan(leader, { needs: ids.map(service) })).body.code

    expect(await codeOf([five[0] ?? '', other])).toBe('sessions.kinds-differ')
    expect(await codeOf([five[0] ?? '', five[0] ?? ''])).toBe('sessions.pupil-twice')
    expect(await codeOf(five)).toBe('sessions.too-many')
    expect((await plan(leader, { needs: five.slice(0, 2).map(service) })).status).toBe(200)
  })

  test.each([
    [{ heldOn: '2026-12-02' }, 'sessions.holiday'],
    [{ heldOn: '2026-12-19' }, 'sessions.outside-period'],
    [{ repeatUntil: '2026-11-24' }, 'sessions.series-reversed'],
    [{ startsAt: '05:30' }, 'sessions.outside-day'],
    [{ startsAt: '21:30' }, 'sessions.outside-day'],
    [{ specialistId: '018f0000-0000-7000-8000-000000000000' }, 'sessions.not-staff'],
  ])('is refused with what is wrong: %j', async (wrong, code) => {
    const serviceId = await granted()

    expect((await plan(leader, { needs: [service(serviceId)], ...wrong })).body.code).toBe(code)
  })

  test('is refused at an hour that the specialist or the pupil has given away, with whose and when', async () => {
    const mate = await aPupil(house.owner, place, { given_name: 'Anna', family_name: 'Bērziņa' })
    const own = await granted({ pupilId: mate })
    const [first, second] = [await granted(), await granted({ kindCode: 'support-staff-support' })]
    const colleague = await aSpecialist(house.owner, place.institutionId)
    await plan(leader, { needs: [service(first)] })

    const busy = await plan(leader, { needs: [service(own)], startsAt: '14:00' })
    const twice = await plan(leader, { needs: [service(second)], startsAt: '14:00', specialistId: colleague })
    const after = await plan(leader, { needs: [service(own)], startsAt: '14:10' })

    expect(busy.body.code).toBe('sessions.specialist-busy')
    expect(busy.body.message).toContain('13:30')
    expect(twice.body.code).toBe('sessions.pupil-busy')
    expect(twice.body.message).toContain('Elza Liepiņa')
    expect(after.status).toBe(200)
  })

  test('is planned by nobody of another school, and not for its pupils', async () => {
    const serviceId = await granted()
    const elsewhere = await aClass(house.owner)
    const stranger = await house.as(
      await someone(house.owner, 'school_leadership', 'institution', elsewhere.institutionId),
    )
    const teacher = await house.as(await someone(house.owner, 'class_teacher', 'class', place.classId))

    expect((await plan(stranger, { needs: [service(serviceId)] })).status).toBe(404)
    expect((await plan(teacher, { needs: [service(serviceId)] })).status).toBe(404)
    expect((await plan(leader, { needs: [service(newId())] })).body.code).toBe('sessions.need-unknown')
  })
})

describe('a planned session', () => {
  const planned = async (repeatUntil: string | null = null) => {
    const sessionId = newId()
    await plan(leader, { needs: [service(await granted())], repeatUntil }, sessionId)
    return sessionId
  }

  test('is moved, and where it was stays with it', async () => {
    const sessionId = await planned()

    const { body } = await leader.post(`/support-sessions/${sessionId}/move`, {
      heldOn: '2026-11-26',
      startsAt: '09:00',
      minutes: 45,
      room: '108',
    })

    expect(body).toMatchObject({ heldOn: '2026-11-26', startsAt: '09:00', minutes: 45, room: '108' })
    expect(body.moves).toMatchObject([{ heldOn: '2026-11-25', startsAt: '13:30' }])
  })

  test('does not move out of the time of the service, nor onto another one', async () => {
    const sessionId = await planned()
    const hour = { heldOn: '2026-11-25', startsAt: '13:30', minutes: 40, room: '' }
    await aSession(house.owner, { place, specialistId, heldOn: '2026-11-26' })

    const move = (given: Partial<typeof hour>) =>
      leader.post(`/support-sessions/${sessionId}/move`, { ...hour, ...given })

    expect((await move({ heldOn: '2027-01-11' })).body.code).toBe('sessions.outside-common-period')
    expect((await move({ heldOn: '2026-11-26', startsAt: '13:50' })).body.code).toBe(
      'sessions.specialist-busy',
    )
    expect((await move({ minutes: 60 })).status).toBe(200)
  })

  test('is cancelled with a reason, with all later weeks if so asked; the hours are free again', async () => {
    const sessionId = await planned('2026-12-16')

    const empty = await leader.post(`/support-sessions/${sessionId}/cancellation`, {
      reason: ' ',
      andLater: true,
    })
    const { body } = await leader.post(`/support-sessions/${sessionId}/cancellation`, {
      reason: 'Mentore ir kursos.',
      andLater: true,
    })
    const again = await plan(leader, { needs: [service(await granted())] })

    expect(empty.status).toBe(400)
    expect(body).toMatchObject({ status: 'cancelled', cancelReason: 'Mentore ir kursos.' })
    expect((await needsOf(leader)).needs).toMatchObject([{ ahead: 0 }, { ahead: 1 }])
    expect(again.status).toBe(200)
  })

  test('stays where it is once attendance is taken', async () => {
    const { sessionId, participantIds } = await aSession(house.owner, { place, specialistId }, [
      { pupilId, serviceId: await granted() },
    ])
    await attended(house.owner, sessionId, specialistId, { [participantIds[0] ?? '']: 'present' })

    const cancelled = await leader.post(`/support-sessions/${sessionId}/cancellation`, {
      reason: 'Kļūda',
      andLater: false,
    })

    expect(cancelled.body.code).toBe('sessions.already-attended')
  })
})

describe('the database itself', () => {
  const book = (given: { readonly serviceId: string; readonly by?: string }) =>
    asActor(house.services.db, { actorId: leaderId, today: '2026-11-20' }, async (trx) => {
      const sessionId = newId()
      await sql`insert into sessions.sessions (id, series_id, municipality_id, institution_id, specialist_id, classifier, classifier_version,
          kind_code, held_on, starts_at, minutes, most, planned_by, planned_at)
        values (${sessionId}, ${sessionId}, ${place.municipalityId}, ${place.institutionId}, ${given.by ?? specialistId}, 'support-kind', '2024',
          'mentor-support', '2026-11-25', '13:30', 40, 1, ${leaderId}, now())`.execute(trx)
      await sql`insert into sessions.participants (id, session_id, pupil_id, booked_for, service_id, during, is_live, municipality_id, institution_id, class_id)
        values (${newId()}, ${sessionId}, ${pupilId}, ${pupilId}, ${given.serviceId}, 'empty', true, ${place.municipalityId}, ${place.institutionId}, ${place.classId})`.execute(
        trx,
      )
    })

  test('refuses an hour given away twice, also to two who plan at once', async () => {
    const serviceId = await granted()
    await book({ serviceId })

    await expect(book({ serviceId })).rejects.toThrow(/sessions_specialist_is_free/)
    const by = await aSpecialist(house.owner, place.institutionId)
    await expect(book({ serviceId, by })).rejects.toThrow(/participants_pupil_is_free/)
  })

  test('refuses a service that is not granted, and one of another kind', async () => {
    const asked = await granted({ status: 'requested', decidedBy: undefined })
    const other = await granted({ kindCode: 'support-staff-support' })

    await expect(book({ serviceId: asked })).rejects.toThrow(/neither a granted service/)
    await expect(book({ serviceId: other })).rejects.toThrow(/neither a granted service/)
  })
})
