import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asActor } from '#platform/db/actor-transaction.ts'
import { aService } from '#support/services/testing/builders.ts'
import { aSession, aSpecialist, attended } from '#support/sessions/testing/builders.ts'
import {
  aClass,
  aMunicipality,
  anInstitution,
  aPupil,
  type BuiltPlace,
  someone,
} from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { countQueries } from '#tests/support/count-queries.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { aQuota, aRate } from '../testing/builders.ts'

let house: TestHouse
let municipalityId: string
let city: BuiltPlace
let village: BuiltPlace
let teacherId: string
let leaderId: string
let leader: Client
let coordinatorId: string
let coordinator: Client

/** Days in which a service of 2 h a week runs: 28, so 4 weeks and 8 hours of 10.00 EUR + 15 %. */
const FOUR_WEEKS = { startsOn: '2026-11-02', endsOn: '2026-11-29' }

beforeAll(async () => {
  house = await createTestHouse()
  municipalityId = await aMunicipality(house.owner, 'Kvotu novads')
  const school = (name: string) => anInstitution(house.owner, { name, municipality_id: municipalityId })
  city = await aClass(house.owner, { institution_id: await school('Pilsētas vidusskola') })
  village = await aClass(house.owner, { institution_id: await school('Lauku pamatskola') })
  teacherId = await someone(house.owner, 'class_teacher', 'class', city.classId)
  leaderId = await someone(house.owner, 'school_leadership', 'institution', city.institutionId)
  leader = await house.as(leaderId)
  coordinatorId = await someone(house.owner, 'municipal_coordinator', 'municipality', municipalityId)
  coordinator = await house.as(coordinatorId)
  await aRate(house.owner, { municipalityId, amount: 10, indirectPercent: 15, by: coordinatorId })
  await aQuota(house.owner, { municipalityId, institutionId: null, amount: 1000, by: coordinatorId })
  await aQuota(house.owner, {
    municipalityId,
    institutionId: city.institutionId,
    amount: 300,
    by: coordinatorId,
  })
})
afterAll(() => house.close())

type Body = {
  kinds: { kind: { code: string }; figures: Record<string, number | null>; rate: { amount: number | null } }[]
  schools: { id: string; total: Record<string, number | null> }[]
  total: Record<string, number | null>
}
const mentor = (body: Body) => body.kinds.find(({ kind }) => kind.code === 'mentor-support')
const service = async (place: BuiltPlace, given: Partial<Parameters<typeof aService>[1]> = {}) =>
  aService(house.owner, {
    pupilId: await aPupil(house.owner, place),
    place,
    by: teacherId,
    decidedBy: leaderId,
    ...FOUR_WEEKS,
    ...given,
  })

describe('the money of services', () => {
  test('is planned when asked for, reserved when granted, used as it is given, and never twice', async () => {
    await service(city)
    await service(city, { status: 'granted' })
    const pupils = [
      await aPupil(house.owner, city),
      await aPupil(house.owner, city),
      await aPupil(house.owner, city),
    ]
    const booked = await Promise.all(
      pupils.map(async (pupilId) => ({
        pupilId,
        serviceId: await service(city, { pupilId, status: 'running' }),
      })),
    )
    await service(city, { status: 'refused' })
    const specialistId = await aSpecialist(house.owner, city.institutionId)
    const hour = { place: city, specialistId, minutes: 60 }
    const held = await aSession(house.owner, { ...hour, heldOn: '2026-11-12' }, booked)
    const marks = ['present', 'present', 'absent'] as const
    await attended(
      house.owner,
      held.sessionId,
      specialistId,
      Object.fromEntries(held.participantIds.map((id, index) => [id, marks[index] ?? 'absent'])),
    )
    await aSession(house.owner, { ...hour, heldOn: '2026-11-19' }, booked)

    const { body } = await leader.get('/money')

    // One hour was given, to two together; nobody has said yet who was there a week later.
    const whole = 92_00
    const used = 11_50
    expect(mentor(body)?.figures).toMatchObject({
      quota: 300_00,
      planned: whole,
      reserved: 4 * whole - used,
      used,
      services: 5,
      unpriced: 0,
      firstTime: 3,
      paid: 0,
    })
    expect(body.schools).toEqual([])
  })

  test('of a municipality is told with its schools, against its own quota', async () => {
    await service(village, { status: 'granted' })

    const { body } = await coordinator.get('/money')

    expect(mentor(body)?.figures).toMatchObject({ quota: 1000_00, services: 6 })
    expect(body.schools.map(({ total }: Body['schools'][number]) => total.quota)).toEqual([null, 300_00])
    expect(await journalOf(house, { event: 'money.money-read', actorId: coordinatorId })).toMatchObject([
      { details: { municipalityId } },
    ])
  })

  test('counts where the service was granted, also when the pupil has moved on', async () => {
    const pupilId = await aPupil(house.owner, village)
    await service(village, { pupilId, status: 'granted' })
    const before = mentor((await coordinator.get(`/money?institutionId=${village.institutionId}`)).body)

    const elsewhere = await aClass(house.owner)
    await house.owner
      .updateTable('people.pupils')
      .set({
        municipality_id: elsewhere.municipalityId,
        institution_id: elsewhere.institutionId,
        class_id: elsewhere.classId,
      })
      .where('id', '=', pupilId)
      .execute()

    const after = mentor((await coordinator.get(`/money?institutionId=${village.institutionId}`)).body)
    expect(before?.figures.services).toBe(2)
    expect(after?.figures).toEqual(before?.figures)
  })

  test('without a unit cost is told as unknown, not as nothing', async () => {
    await service(city, { kindCode: 'support-staff-support', status: 'granted' })

    const { body } = await leader.get('/money')

    const kind = body.kinds.find((one: Body['kinds'][number]) => one.kind.code === 'support-staff-support')
    expect(kind).toMatchObject({ rate: { amount: null }, figures: { services: 1, unpriced: 1, reserved: 0 } })
  })

  test('counts a pupil once for the first time, however many services follow', async () => {
    const place = await aClass(house.owner, {
      institution_id: await anInstitution(house.owner, { municipality_id: municipalityId }),
    })
    const pupilId = await aPupil(house.owner, place)
    await service(place, { pupilId, status: 'ended', startsOn: '2026-09-01', endsOn: '2026-09-28' })
    await service(place, { pupilId, status: 'running' })

    const { body } = await coordinator.get(`/money?institutionId=${place.institutionId}`)

    expect(mentor(body)?.figures).toMatchObject({ services: 2, firstTime: 1 })
  })

  test('is asked in the same number of queries, however many schools there are', async () => {
    const few = await countQueries(house, () => coordinator.get('/money'))
    for (let index = 0; index < 4; index += 1)
      await anInstitution(house.owner, { municipality_id: municipalityId, name: `Skola ${index}` })

    expect(await countQueries(house, () => coordinator.get('/money'))).toBe(few)
  })
})

describe('who sees it', () => {
  test('a leader sees no other school, a coordinator no other municipality', async () => {
    const foreign = await aClass(house.owner)

    expect((await leader.get(`/money?institutionId=${village.institutionId}`)).status).toBe(404)
    expect((await leader.get(`/money?municipalityId=${municipalityId}`)).status).toBe(404)
    expect((await coordinator.get(`/money?institutionId=${foreign.institutionId}`)).status).toBe(404)
    expect((await coordinator.get(`/payments?municipalityId=${foreign.municipalityId}`)).status).toBe(404)
  })

  test('a teacher sees none', async () => {
    const teacher = await house.as(teacherId)

    expect((await teacher.get('/money')).status).toBe(404)
  })

  test('the database shows a leader only the quota of the own school', async () => {
    const rows = await asActor(house.services.db, { actorId: leaderId, today: '2026-11-20' }, (trx) =>
      trx.selectFrom('money.quotas').select('institution_id').execute(),
    )

    expect(rows).toEqual([{ institution_id: city.institutionId }])
  })
})

describe('a quota', () => {
  const set = (parts: unknown[], changeId: string, reason = 'Vienošanās Nr. 8') =>
    coordinator.put(`/municipalities/${municipalityId}/quotas/${changeId}`, {
      schoolYear: '2027/28',
      kindCode: 'mentor-support',
      parts,
      reason,
    })

  test('is set before its school year, and every change is kept', async () => {
    const first = '019ab000-0000-7000-8000-000000000001'
    const second = '019ab000-0000-7000-8000-000000000002'
    await set(
      [
        { institutionId: null, amount: 500 },
        { institutionId: city.institutionId, amount: 200.5 },
      ],
      first,
    )
    await set([{ institutionId: city.institutionId, amount: 150 }], second, 'Skolēnu ir mazāk')
    await set([{ institutionId: city.institutionId, amount: 150 }], second, 'Skolēnu ir mazāk')

    const seen = await leader.get('/money?schoolYear=2027/28')
    const { body } = await coordinator.get('/quota-changes?schoolYear=2027/28')

    expect(mentor(seen.body)?.figures.quota).toBe(150_00)
    expect(body.changes).toMatchObject([
      { place: 'Pilsētas vidusskola', before: 200_50, after: 150_00, reason: 'Skolēnu ir mazāk' },
      { place: null, before: null, after: 500_00 },
      { place: 'Pilsētas vidusskola', before: null, after: 200_50 },
    ])
  })

  test('is refused for an institution elsewhere, twice for one, and without a reason', async () => {
    const foreign = await aClass(house.owner)
    const id = '019ab000-0000-7000-8000-000000000003'
    const one = { institutionId: city.institutionId, amount: 1 }

    expect((await set([{ ...one, institutionId: foreign.institutionId }], id)).body.code).toBe(
      'money.place-elsewhere',
    )
    expect((await set([one, one], id)).body.code).toBe('money.place-twice')
    expect((await set([one], id, ' ')).status).toBe(400)
  })

  test('cannot be changed or taken away in the database', async () => {
    const change = asActor(house.services.db, { actorId: coordinatorId, today: '2026-11-20' }, (trx) =>
      trx.updateTable('money.quotas').set({ amount: '1' }).execute(),
    )

    await expect(change).rejects.toThrow('permission denied')
  })
})

describe('what was really paid', () => {
  test('stands apart, and a mistake is put right by its opposite', async () => {
    const pay = (paymentId: string, amount: number) =>
      leader.put(`/institutions/${city.institutionId}/payments/${paymentId}`, {
        kindCode: 'mentor-support',
        month: '2026-10',
        amount,
        document: 'MK-10/7',
        remark: '',
      })
    const before = mentor((await leader.get('/money')).body)?.figures
    await pay('019ab000-0000-7000-8000-000000000011', 812.4)
    await pay('019ab000-0000-7000-8000-000000000012', -812.4)
    await pay('019ab000-0000-7000-8000-000000000013', 821.4)

    const after = mentor((await leader.get('/money')).body)?.figures
    const { body } = await coordinator.get('/payments')

    expect(after).toEqual({ ...before, paid: 821_40 })
    expect(body.payments.map(({ amount }: { amount: number }) => amount)).toEqual([821_40, -812_40, 812_40])
  })

  test('is refused for a month that has not begun, for nothing, and for another school', async () => {
    const pay = (institutionId: string, change: object) =>
      leader.put(`/institutions/${institutionId}/payments/019ab000-0000-7000-8000-000000000021`, {
        kindCode: 'mentor-support',
        month: '2026-11',
        amount: 10,
        document: 'x',
        remark: '',
        ...change,
      })

    expect((await pay(city.institutionId, { month: '2026-12' })).body.code).toBe('money.month-ahead')
    expect((await pay(city.institutionId, { amount: 0 })).body.code).toBe('money.amount-nothing')
    expect((await pay(city.institutionId, { kindCode: 'no-such' })).body.code).toBe('money.kind-unknown')
    expect((await pay(village.institutionId, {})).status).toBe(404)
  })
})

describe('whoever decides on a request', () => {
  test('sees how much of the quota is taken with it', async () => {
    const place = await aClass(house.owner, {
      institution_id: await anInstitution(house.owner, { municipality_id: municipalityId }),
    })
    const by = await someone(house.owner, 'school_leadership', 'institution', place.institutionId)
    const head = await house.as(by)
    const pupilId = await aPupil(house.owner, place)
    const id = await service(place, { pupilId })
    const weigh = async () => (await head.get(`/pupils/${pupilId}/services/${id}/quota`)).body
    const unknown = await weigh()
    await aQuota(house.owner, {
      municipalityId,
      institutionId: place.institutionId,
      amount: 184,
      by: coordinatorId,
    })

    const alone = await weigh()
    await service(place, { status: 'granted' })
    const full = await weigh()
    await service(place, { status: 'granted' })
    const over = await weigh()

    expect(unknown).toEqual({ quota: null, taken: 0, own: 92_00, level: 'unknown' })
    expect(alone).toEqual({ quota: 184_00, taken: 0, own: 92_00, level: 'within' })
    expect(full).toMatchObject({ taken: 92_00, level: 'near' })
    expect(over).toMatchObject({ taken: 184_00, level: 'over' })
    expect((await leader.get(`/pupils/${pupilId}/services/${id}/quota`)).status).toBe(404)
  })
})

test('a service that begins in summer takes from the quota of the year before', async () => {
  const place = await aClass(house.owner, {
    institution_id: await anInstitution(house.owner, { municipality_id: municipalityId }),
  })
  const by = await someone(house.owner, 'school_leadership', 'institution', place.institutionId)
  const head = await house.as(by)
  const pupilId = await aPupil(house.owner, place)
  const id = await service(place, { pupilId, startsOn: '2026-08-17', endsOn: '2026-08-30' })
  const quota = { municipalityId, institutionId: place.institutionId, by: coordinatorId }
  await aQuota(house.owner, { ...quota, amount: 50, schoolYear: '2025/26' })
  await aQuota(house.owner, { ...quota, amount: 70, schoolYear: '2026/27' })

  const { body } = await head.get(`/pupils/${pupilId}/services/${id}/quota`)

  expect(body).toMatchObject({ quota: 50_00 })
})

describe('a unit cost', () => {
  test('holds for services that begin from its day on', async () => {
    const rate = (id: string, validFrom: string, amount: number) =>
      coordinator.put(`/municipalities/${municipalityId}/rates/${id}`, {
        kindCode: 'support-staff-support',
        validFrom,
        amount,
        indirectPercent: 0,
        source: 'Metodika',
      })
    const place = await aClass(house.owner, {
      institution_id: await anInstitution(house.owner, { municipality_id: municipalityId }),
    })
    await rate('019ab000-0000-7000-8000-000000000031', '2026-11-01', 10)
    await rate('019ab000-0000-7000-8000-000000000032', '2026-11-16', 20)
    const kindCode = 'support-staff-support'
    await service(place, { kindCode, status: 'granted' })
    await service(place, { kindCode, status: 'granted', startsOn: '2026-11-16', endsOn: '2026-11-22' })
    await service(place, { kindCode, status: 'granted', startsOn: '2026-10-05', endsOn: '2026-10-11' })

    const { body } = await coordinator.get(`/money?institutionId=${place.institutionId}`)

    const kind = body.kinds.find((one: Body['kinds'][number]) => one.kind.code === kindCode)
    expect(kind?.figures).toMatchObject({ reserved: 80_00 + 40_00, services: 3, unpriced: 1 })
  })
})
