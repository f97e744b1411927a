import { afterAll, beforeAll, expect, test } from 'vitest'
import { asActor } from '#platform/db/actor-transaction.ts'
import { newId } from '#platform/ids/ids.ts'
import { openPlan } from '#support/plans/testing/builders.ts'
import { aService } from '#support/services/testing/builders.ts'
import { aClass, aPupil, type BuiltPlace, someone, thisSemester } from '#tests/support/builders.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { aSession, aSpecialist, attended } from '../testing/builders.ts'
import { findGivenHours } from './given-hours-reads.ts'

let house: TestHouse
let place: BuiltPlace
let pupilId: string
let mateId: string
let serviceId: string
let planId: string
let specialistId: string
let leaderId: string

beforeAll(async () => {
  house = await createTestHouse()
  place = await aClass(house.owner)
  pupilId = await aPupil(house.owner, place)
  mateId = await aPupil(house.owner, place)
  specialistId = await aSpecialist(house.owner, place.institutionId)
  leaderId = await someone(house.owner, 'school_leadership', 'institution', place.institutionId)
  const semesterId = await thisSemester(house.owner)
  const plan = await openPlan(house.owner, { pupilId, place, semesterId, by: leaderId })
  planId = plan.planId
  await house.owner
    .insertInto('plans.plan_measures')
    .values({
      id: newId(),
      plan_id: planId,
      classifier: 'support-kind',
      classifier_version: '2024',
      item_code: 'mentor-support',
      planned_hours: '6',
      position: 2,
    })
    .execute()
  const service = {
    place,
    by: leaderId,
    status: 'running',
    decidedBy: newId(),
    startsOn: '2026-11-02',
  } as const
  serviceId = await aService(house.owner, { ...service, pupilId })
  await house.owner
    .updateTable('services.services')
    .set({ plan_id: planId })
    .where('id', '=', serviceId)
    .execute()
  const mates = await aService(house.owner, { ...service, pupilId: mateId })
  const both = [
    { pupilId, serviceId },
    { pupilId: mateId, serviceId: mates },
  ]
  const first = await aSession(house.owner, { place, specialistId, heldOn: '2026-11-10', minutes: 60 }, both)
  const [own = '', others = ''] = first.participantIds
  await attended(house.owner, first.sessionId, specialistId, { [own]: 'present', [others]: 'present' })
  const second = await aSession(house.owner, { place, specialistId, heldOn: '2026-11-17' }, both)
  const [missed = '', came = ''] = second.participantIds
  await attended(house.owner, second.sessionId, specialistId, { [missed]: 'absent', [came]: 'present' })
  await aSession(house.owner, { place, specialistId, heldOn: '2026-11-24' }, both.slice(0, 1))
})
afterAll(() => house.close())

const read = <T>(actorId: string, work: Parameters<typeof asActor<T>>[2]) =>
  asActor(house.services.db, { actorId, today: '2026-11-20' }, work)

test('the plan shows of each measure what was given and what was missed, also by services asked for by it', async () => {
  const leader = await house.as(leaderId)

  const { rows } = (await leader.get(`/plans/${planId}/dose`)).body

  expect(rows).toMatchObject([
    { nameLv: expect.any(String), plannedHours: 10, dose: { sessions: 0 } },
    {
      plannedHours: 6,
      dose: { sessions: 3, givenSessions: 1, givenMinutes: 60, aheadMinutes: 40, absent: 1, unmarked: 0 },
      missed: [{ heldOn: '2026-11-17', attendance: 'absent' }],
    },
  ])
})

test('the service shows the hours that it promises and those given', async () => {
  const leader = await house.as(leaderId)

  const { rows } = (await leader.get(`/pupils/${pupilId}/dose`)).body

  expect(rows).toMatchObject([{ id: serviceId, plannedHours: 14, dose: { givenMinutes: 60 } }])
})

test('hours given are counted once for the specialist and for each pupil who came', async () => {
  const [row, ...others] = await read(leaderId, (trx) =>
    findGivenHours(trx, { from: '2026-11-01', until: '2026-11-30' }),
  )

  expect(others).toEqual([])
  expect(row).toMatchObject({
    institution: { id: place.institutionId },
    specialist: { id: specialistId, familyName: 'Zariņa' },
    kind: { code: 'mentor-support' },
    month: '2026-11-01',
    sessions: 2,
    sessionMinutes: 100,
    pupils: 2,
    pupilMinutes: 160,
    missed: 1,
  })
})

test('they stay with the school when a pupil leaves, and are seen by nobody who does not read its sessions whole', async () => {
  const span = { from: '2026-11-01', until: '2026-11-30' }
  const teacher = await someone(house.owner, 'class_teacher', 'class', place.classId)
  await house.owner
    .updateTable('people.pupils')
    .set({ institution_id: (await aClass(house.owner)).institutionId, class_id: null })
    .where('id', '=', mateId)
    .execute()

  expect(await read(leaderId, (trx) => findGivenHours(trx, span))).toMatchObject([{ pupilMinutes: 160 }])
  expect(await read(teacher, (trx) => findGivenHours(trx, span))).toEqual([])
  expect(await read(specialistId, (trx) => findGivenHours(trx, span))).toEqual([])
})

test('the page of hours asks for at most a year', async () => {
  const leader = await house.as(leaderId)

  expect((await leader.get('/given-hours?from=2026-11-01&until=2026-11-30')).body.rows).toHaveLength(1)
  expect((await leader.get('/given-hours?from=2024-11-01&until=2026-11-30')).body.code).toBe(
    'sessions.span-wrong',
  )
})
