import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asActor } from '#platform/db/actor-transaction.ts'
import { draftPlan } from '#support/plans/testing/builders.ts'
import {
  aClass,
  aMunicipality,
  anInstitution,
  aPerson,
  aPupil,
  type BuiltPlace,
  someone,
  thisSemester,
} from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { countQueries } from '#tests/support/count-queries.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { noticed, openPlans, plansWithOutcomes } from '../testing/builders.ts'

let house: TestHouse
let city: BuiltPlace
let village: BuiltPlace
let mara: Client
let maraId: string
let dace: Client

beforeAll(async () => {
  house = await createTestHouse()
  const municipality = await aMunicipality(house.owner, 'Cēsu novads')
  const school = (name: string, kind = 'general') =>
    anInstitution(house.owner, { name, kind, municipality_id: municipality })
  city = await aClass(house.owner, { institution_id: await school('Pilsētas vidusskola') })
  village = await aClass(house.owner, { institution_id: await school('Lauku pamatskola') })
  await school('Bitītes', 'preschool')
  await school('Sociālais dienests', 'service')
  const by = await aPerson(house.owner)
  const semesterId = await thisSemester(house.owner)
  await plansWithOutcomes(house.owner, city, { semesterId, by }, ['decreased', 'decreased', 'unchanged'])
  await plansWithOutcomes(house.owner, village, { semesterId, by }, ['increased'])
  await openPlans(house.owner, city, { semesterId, by }, 2)
  const undecided = await aPupil(house.owner, city)
  await draftPlan(house.owner, { pupilId: undecided, place: city, semesterId, by })
  await noticed(house.owner, city, semesterId, [
    { at: '2026-11-01T08:00:00Z', answeredAt: '2026-11-03T08:00:00Z' },
    { at: '2026-11-01T08:00:00Z', answeredAt: '2026-11-05T08:00:00Z' },
    { at: '2026-11-01T08:00:00Z', answeredAt: null },
    { at: '2026-11-19T08:00:00Z', answeredAt: null },
  ])
  maraId = await someone(house.owner, 'municipal_coordinator', 'municipality', municipality)
  mara = await house.as(maraId)
  dace = await house.as(await someone(house.owner, 'school_leadership', 'institution', city.institutionId))
})
afterAll(() => house.close())

const rowOf = (body: { rows: { id: string }[] }, place: BuiltPlace) =>
  body.rows.find((row) => row.id === place.institutionId)

describe('does support help', () => {
  test('is told by school, with the exact figures, to the coordinator', async () => {
    const { body } = await mara.get('/overview/institutions')

    expect(body).toMatchObject({
      municipality: { name: 'Cēsu novads' },
      schoolYear: '2026/27',
      published: false,
      territory: { validFrom: '2025-07-01' },
      total: { plans: 6, pupils: 6, decreased: 2, unchanged: 1, increased: 1, unanswered: 1, medianDays: 3 },
    })
    expect(rowOf(body, city)).toMatchObject({
      figures: { plans: 5, decreased: 2, unchanged: 1, unanswered: 1 },
    })
    expect(rowOf(body, village)).toMatchObject({ figures: { plans: 1, increased: 1, medianDays: null } })
    const [row] = await journalOf(house, { event: 'indicators.overview-read', actorId: maraId })
    expect(row?.actor_roles).toEqual(['municipal_coordinator'])
  })

  test('leaves out services and preschools without plans, not schools without plans', async () => {
    const { body } = await mara.get('/overview/institutions?schoolYear=2026/27')

    expect(body.rows.map((row: { name: string }) => row.name)).toEqual([
      'Lauku pamatskola',
      'Pilsētas vidusskola',
    ])
  })

  test('is told to the head of a school about that school only', async () => {
    const { body } = await dace.get('/overview/institutions')

    expect(body.rows.map((row: { id: string }) => row.id)).toEqual([city.institutionId])
    expect(body.total).toMatchObject({ plans: 5 })
  })

  test('asks the database as often for two schools as for thirty', async () => {
    const read = () => mara.get('/overview/institutions')
    const two = await countQueries(house, read)
    for (let n = 0; n < 28; n++)
      await anInstitution(house.owner, { municipality_id: city.municipalityId, name: `Skola ${n}` })

    const thirty = await countQueries(house, read)

    expect(thirty).toBe(two)
    expect(thirty).toBeLessThan(20)
  })

  test('a municipality of somebody else, and a school year that has not begun, do not exist', async () => {
    const elsewhere = await aMunicipality(house.owner, 'Valmieras novads')

    const answers = await Promise.all([
      mara.get(`/overview/institutions?municipalityId=${elsewhere}`),
      mara.get('/overview/institutions?schoolYear=2031/32'),
    ])

    expect(answers.map((answer) => answer.status)).toEqual([404, 404])
  })
})

describe('every figure opens to exactly its records', () => {
  test('plans', async () => {
    const { body } = await mara.get('/overview/institutions')

    for (const place of [city, village]) {
      const list = await mara.get(
        `/plans?institutionId=${place.institutionId}&schoolYear=2026/27&opened=yes&limit=100`,
      )
      expect(list.body.rows).toHaveLength(body.rows.find(of(place)).figures.plans)
    }
    const all = await mara.get('/plans?schoolYear=2026/27&opened=yes&limit=100')
    expect(all.body.rows).toHaveLength(body.total.plans)
  })

  test.each(['decreased', 'unchanged', 'increased'])('risks that %s', async (outcome) => {
    const { body } = await mara.get('/overview/institutions')

    const list = await mara.get(`/plans?schoolYear=2026/27&opened=yes&outcome=${outcome}&limit=100`)

    const risks = list.body.rows.flatMap((plan: { risks: { outcome: string }[] }) => plan.risks)
    expect(risks.filter((risk: { outcome: string }) => risk.outcome === outcome)).toHaveLength(
      body.total[outcome],
    )
  })

  test('notices without action', async () => {
    const { body } = await mara.get('/overview/institutions')

    const asked = `state=open&waitingOver=14&schoolYear=2026/27&municipalityId=${city.municipalityId}`
    const list = await mara.get(`/flags?${asked}`)
    const count = await mara.get(`/flag-counts?${asked}`)

    expect(list.body.rows).toHaveLength(body.total.unanswered)
    expect(count.body).toMatchObject({ listed: body.total.unanswered, movedOn: 0 })
  })

  test('days to the first answer', async () => {
    const { body } = await mara.get('/overview/institutions')

    const list = await mara.get(
      `/flags?state=answered&schoolYear=2026/27&institutionId=${city.institutionId}`,
    )

    const days = list.body.rows.map((row: { waitingDays: number }) => row.waitingDays)
    expect(days).toEqual([2, 4])
    expect(rowOf(body, city)).toMatchObject({ figures: { medianDays: 3 } })
  })
})

describe('a figure stays where it was earned', () => {
  let school: BuiltPlace
  let elsewhere: BuiltPlace
  let coordinator: Client

  beforeAll(async () => {
    const { owner } = house
    school = await aClass(owner)
    elsewhere = await aClass(owner)
    const by = await aPerson(owner)
    const semesterId = await thisSemester(owner)
    await plansWithOutcomes(owner, school, { semesterId, by }, ['decreased', 'decreased', 'unchanged'])
    await noticed(owner, school, semesterId, [
      { at: '2026-11-01T08:00:00Z', answeredAt: '2026-11-03T08:00:00Z' },
      { at: '2026-11-01T08:00:00Z', answeredAt: '2026-11-03T08:00:00Z' },
    ])
    coordinator = await house.as(
      await someone(owner, 'municipal_coordinator', 'municipality', school.municipalityId),
    )
    await move('plans.plans', elsewhere)
    await move('risk.flags', { ...school, institutionId: null, classId: null })
  })

  /** One pupil of the school, met through a table, goes to another place or, with nothing left, out of school. */
  async function move(
    table: 'plans.plans' | 'risk.flags',
    to: { municipalityId: string; institutionId: string | null; classId: string | null },
  ) {
    const { pupil_id: id } = await house.owner
      .selectFrom(table)
      .select('pupil_id')
      .where('institution_id', '=', school.institutionId)
      .executeTakeFirstOrThrow()
    await house.owner
      .updateTable('people.pupils')
      .set({ municipality_id: to.municipalityId, institution_id: to.institutionId, class_id: to.classId })
      .where('id', '=', id)
      .execute()
  }

  test('when the pupil moves to another municipality, or leaves', async () => {
    const { body } = await coordinator.get('/overview/institutions')

    expect(body.total).toMatchObject({ plans: 3, decreased: 2, unchanged: 1, medianDays: 2 })
  })

  test('and the list says how many records are no longer to be opened', async () => {
    const asked = `schoolYear=2026/27&opened=yes&institutionId=${school.institutionId}`
    const list = await coordinator.get(`/plans?${asked}`)
    const plans = await coordinator.get(`/plan-counts?${asked}`)
    const head = await house.as(
      await someone(house.owner, 'school_leadership', 'institution', school.institutionId),
    )
    const flags = await head.get(`/flag-counts?state=answered&institutionId=${school.institutionId}`)

    expect(list.body.rows).toHaveLength(2)
    expect(plans.body).toEqual({ listed: { plans: 2, risks: 2 }, movedOn: { plans: 1, risks: 1 } })
    expect(flags.body).toMatchObject({ listed: 1, movedOn: 1 })
  })

  test('the new municipality opens the record, and does not count it as its own', async () => {
    const theirs = await house.as(
      await someone(house.owner, 'municipal_coordinator', 'municipality', elsewhere.municipalityId),
    )

    expect((await theirs.get('/plans')).body.rows).toHaveLength(1)
    expect((await theirs.get('/overview/institutions')).body.total.plans).toBe(0)
  })

  test('nobody counts what is of other schools', async () => {
    const asked = `institutionId=${school.institutionId}`
    const teacher = await house.as(await someone(house.owner, 'class_teacher', 'class', school.classId))

    expect((await mara.get(`/plan-counts?${asked}`)).body).toEqual({
      listed: { plans: 0, risks: 0 },
      movedOn: { plans: 0, risks: 0 },
    })
    expect((await mara.get(`/flag-counts?state=answered&${asked}`)).body).toMatchObject({
      listed: 0,
      movedOn: 0,
    })
    expect((await teacher.get(`/plan-counts?${asked}`)).body.movedOn).toEqual({ plans: 0, risks: 0 })
  })

  test('no count tells where somebody who has moved on is now', async () => {
    const head = await house.as(
      await someone(house.owner, 'school_leadership', 'institution', school.institutionId),
    )
    const { pupil_id } = await house.owner
      .selectFrom('risk.flags')
      .select('pupil_id')
      .where('answered_institution_id', '=', school.institutionId)
      .where('institution_id', 'is', null)
      .executeTakeFirstOrThrow()

    const plans = await coordinator.get(`/plan-counts?classId=${elsewhere.classId}`)
    const flags = await head.get(`/flag-counts?state=answered&pupilId=${pupil_id}`)

    expect(plans.body.movedOn).toEqual({ plans: 0, risks: 0 })
    expect(flags.body).toMatchObject({ listed: 0, movedOn: 0 })
  })

  test('not even the server’s own role can move it', async () => {
    const asCoordinator = (column: 'origin_institution_id' | 'origin_municipality_id') =>
      asActor(house.services.db, { actorId: maraId, today: '2026-11-20' }, (trx) =>
        trx
          .updateTable('plans.plans')
          .set({ [column]: elsewhere.institutionId })
          .execute(),
      )

    await expect(asCoordinator('origin_institution_id')).rejects.toThrow('permission denied')
    await expect(asCoordinator('origin_municipality_id')).rejects.toThrow('permission denied')
  })
})

const of = (place: BuiltPlace) => (row: { id: string }) => row.id === place.institutionId
