import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asActor } from '#platform/db/actor-transaction.ts'
import { aClass, aPupil, type BuiltPlace, someone, thisSemester } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { anAnswer, aPlanWith, aService } from '../testing/builders.ts'

let house: TestHouse
let place: BuiltPlace
let pupilId: string
let teacherId: string
let teacher: Client
let leaderId: string
let leader: Client

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  place = await aClass(house.owner)
  pupilId = await aPupil(house.owner, place)
  teacherId = await someone(house.owner, 'class_teacher', 'class', place.classId)
  leaderId = await someone(house.owner, 'school_leadership', 'institution', place.institutionId)
  teacher = await house.as(teacherId)
  leader = await house.as(leaderId)
  const of = { pupilId, place, semesterId: await thisSemester(house.owner), by: teacherId }
  await aPlanWith(house.owner, of, ['mentor-support', 'catering'])
})
afterAll(() => house.close())

const requested = (given: Partial<Parameters<typeof aService>[1]> = {}) =>
  aService(house.owner, { pupilId, place, by: teacherId, ...given })
const at = (serviceId: string) => `/pupils/${pupilId}/services/${serviceId}`
const decide = (browser: Client, serviceId: string, as = 'granted', reason = '') =>
  browser.post(`${at(serviceId)}/decision`, { as, reason })

describe('a request', () => {
  test('is granted by another person, then begins and ends', async () => {
    const id = await requested()

    const granted = await decide(leader, id)
    const started = await teacher.post(`${at(id)}/start`)
    const early = await teacher.post(`${at(id)}/end`, { reason: '' })
    const ended = await teacher.post(`${at(id)}/end`, { reason: 'Mērķis sasniegts.' })

    expect(granted.body.services).toMatchObject([{ status: 'granted', can: { decide: false, start: true } }])
    expect(started.body.services).toMatchObject([{ status: 'running' }])
    expect(early.body.code).toBe('services.end-reason-missing')
    expect(ended.body.services).toMatchObject([{ status: 'ended', ended: { reason: 'Mērķis sasniegts.' } }])
    expect(await journalOf(house, { event: 'services.service-decided', actorId: leaderId })).toMatchObject([
      { pupil_id: pupilId, details: { serviceId: id, as: 'granted' } },
    ])
  })

  test('is never decided by whoever asked, and by nobody without the right', async () => {
    const own = await requested({ by: leaderId })
    const others = await requested()

    expect((await decide(leader, own)).body.code).toBe('services.own-request')
    expect((await decide(teacher, others)).status).toBe(404)
  })

  test('is refused with a reason, and stays so', async () => {
    const id = await requested()

    expect((await decide(leader, id, 'refused')).body.code).toBe('services.reason-missing')
    const { body } = await decide(leader, id, 'refused', 'Mentora vietas ir aizņemtas.')
    expect(body.services).toMatchObject([
      { status: 'refused', decided: { reason: 'Mentora vietas ir aizņemtas.' } },
    ])
    expect((await decide(leader, id)).body.code).toBe('services.already-moved')
  })

  test('is taken back only by whoever asked', async () => {
    const id = await requested()

    expect((await leader.delete(at(id))).body.code).toBe('services.not-your-request')
    expect((await teacher.delete(at(id))).body.services).toMatchObject([{ status: 'withdrawn' }])
  })

  test('is checked again when it is granted: the pupil has moved to a private school', async () => {
    const id = await requested()
    await house.owner
      .updateTable('institutions.institutions')
      .set({ founder: 'private' })
      .where('id', '=', place.institutionId)
      .execute()

    expect((await decide(leader, id)).body.code).toBe('services.not-eligible')
  })

  test('is granted only when the plan runs', async () => {
    const id = await requested()
    await house.owner
      .updateTable('plans.plans')
      .set({ status: 'evaluated', evaluated_at: new Date(), evaluated_by: teacherId })
      .where('pupil_id', '=', pupilId)
      .execute()

    expect((await decide(leader, id)).body.message).toContain('individuālajā plānā')
  })

  test('does not begin before its first day', async () => {
    const id = await requested({ startsOn: '2026-11-23', status: 'granted', decidedBy: leaderId })

    expect((await teacher.post(`${at(id)}/start`)).body.code).toBe('services.too-early')
  })
})

describe('a cap of averages', () => {
  const catering = {
    kindCode: 'catering',
    startsOn: '2022-03-01',
    endsOn: '2022-05-31',
    unit: 'eur_month',
  } as const

  test('warns whoever decides with the average and over how many, and forbids nothing', async () => {
    const mate = await aPupil(house.owner, place)
    const granted = { ...catering, pupilId: mate, status: 'ended', decidedBy: leaderId } as const
    await requested({ ...granted, amount: 70 })
    await requested({ ...granted, amount: 70, startsOn: '2022-09-01', endsOn: '2022-12-31' })
    const id = await requested({ ...catering, amount: 90 })
    for (const question of ['early-school-leaving-risk', 'otherwise-funded'])
      await anAnswer(house.owner, { pupilId, place, by: teacherId, serviceId: id, question })

    const seen = await leader.get(`/pupils/${pupilId}/services`)
    const unseen = await teacher.get(`/pupils/${pupilId}/services`)

    expect(seen.body.services).toMatchObject([
      { average: { average: 80, services: 2, cap: 70, exceeds: true } },
    ])
    expect(unseen.body.services).toMatchObject([{ average: null }])
    expect((await decide(leader, id)).body.services).toMatchObject([{ status: 'granted' }])
  })
})

describe('what people answered', () => {
  let id: string
  beforeEach(async () => {
    id = await requested()
    await anAnswer(house.owner, { pupilId, place, by: teacherId, serviceId: id, question: 'disability' })
  })
  const answers = (browser: Client) => browser.get(`${at(id)}/answers`)

  test('is in no list', async () => {
    for (const path of [`/pupils/${pupilId}/services`, '/services', '/service-filters']) {
      const { body } = await leader.get(path)
      expect(JSON.stringify(body)).not.toMatch(/disability|holds/)
    }
  })

  test('is opened by whoever asked and whoever must check, and the journal keeps it', async () => {
    const seen = await answers(leader)

    expect(seen.body.answers).toMatchObject([
      { question: 'disability', holds: true, confirmedOn: '2026-11-17' },
    ])
    expect((await answers(teacher)).status).toBe(200)
    expect(await journalOf(house, { event: 'services.answers-opened', actorId: leaderId })).toMatchObject([
      { pupil_id: pupilId, details: { serviceId: id } },
    ])
  })

  test('is closed to a colleague and to the municipality; the journal keeps that they tried', async () => {
    const others = [
      await someone(house.owner, 'class_teacher', 'class', place.classId),
      await someone(house.owner, 'municipal_coordinator', 'municipality', place.municipalityId),
    ]
    for (const actorId of others) {
      const browser = await house.as(actorId)
      const list = await browser.get(`/pupils/${pupilId}/services`)

      expect(list.body.services).toMatchObject([{ hasAnswers: true, can: { openAnswers: false } }])
      expect((await answers(browser)).body.code).toBe('services.answers-closed')
      expect(await journalOf(house, { event: 'access.refused', actorId })).toMatchObject([
        { details: { policy: 'canOpenServiceAnswers' } },
      ])
      expect(await rowsSeenBy(actorId)).toBe(0)
    }
    expect(await rowsSeenBy(leaderId)).toBe(1)
    expect(await rowsSeenBy(teacherId)).toBe(1)
  })

  function rowsSeenBy(personId: string): Promise<number> {
    return asActor(house.services.db, { actorId: personId, today: '2026-11-20' }, async (trx) => {
      const rows = await trx
        .selectFrom('services.answers')
        .select('condition')
        .where('service_id', '=', id)
        .execute()
      return rows.length
    })
  }
})

describe('the database, whatever the code of the server says', () => {
  const as = (personId: string, work: ReturnType<typeof sql>) =>
    asActor(house.services.db, { actorId: personId, today: '2026-11-20' }, (trx) => work.execute(trx))
  const grant = (id: string, by: string) => sql`
    update services.services set status = 'granted', decided_by = ${by}::uuid, decided_at = now() where id = ${id}::uuid`
  const insert = (kind: string, endsOn: string, status = 'requested') => sql`
    insert into services.services (id, pupil_id, kind_version, kind_code, status, starts_on, ends_on, amount, unit, requested_by, requested_at)
    values (gen_random_uuid(), ${pupilId}::uuid, '2024', ${kind}, ${status}, '2026-11-20', ${endsOn}::date, 2, 'hours_week',
      ${teacherId}::uuid, now())`

  test('lets nobody decide without the right, in another’s name, or on their own request', async () => {
    const [others, own] = [await requested(), await requested({ by: leaderId })]

    await expect(as(teacherId, grant(others, teacherId))).rejects.toThrow(
      /decided_by_another|decided by whoever may/,
    )
    await expect(as(teacherId, grant(others, leaderId))).rejects.toThrow('decided by whoever may')
    await expect(as(leaderId, grant(own, leaderId))).rejects.toThrow('services_decided_by_another')
  })

  test('takes no request outside the dates of the kind or for another grade, and none that is granted already', async () => {
    await expect(as(teacherId, insert('mentor-support', '2026-12-18'))).resolves.toBeDefined()
    await expect(as(teacherId, insert('mentor-support', '2029-09-01'))).rejects.toThrow('row-level security')
    await expect(as(teacherId, insert('reading-support-grades-1-3', '2026-12-18'))).rejects.toThrow(
      'row-level security',
    )
    await expect(as(teacherId, insert('initiative-project', '2026-12-18'))).rejects.toThrow(
      'row-level security',
    )
    await expect(as(teacherId, insert('mentor-support', '2026-12-18', 'withdrawn'))).rejects.toThrow()
  })

  test('lets nobody begin a service in another’s name, or tell a decision anew', async () => {
    const id = await requested({ status: 'granted', decidedBy: leaderId })
    const start = (by: string) =>
      sql`update services.services set status = 'running', started_by = ${by}::uuid, started_at = now() where id = ${id}::uuid`

    await expect(as(teacherId, start(leaderId))).rejects.toThrow('in another name')
    await expect(
      as(leaderId, sql`update services.services set decision_reason = 'cits' where id = ${id}::uuid`),
    ).rejects.toThrow('stays as it was told')
    await expect(as(teacherId, start(teacherId))).resolves.toBeDefined()
  })

  test('changes neither the amount nor an answer', async () => {
    const id = await requested()

    await expect(
      as(teacherId, sql`update services.services set amount = 9 where id = ${id}::uuid`),
    ).rejects.toThrow('permission denied')
    await expect(as(teacherId, sql`update services.answers set holds = false`)).rejects.toThrow(
      'permission denied',
    )
  })
})
