import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asActor } from '#platform/db/actor-transaction.ts'
import { measureSupportByPlace } from '#support/plans/index.ts'
import {
  aClass,
  aMunicipality,
  anInstitution,
  aPerson,
  type BuiltPlace,
  someone,
  thisSemester,
} from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { countQueries } from '#tests/support/count-queries.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { aSupportPlan } from '../testing/builders.ts'

let house: TestHouse
let city: BuiltPlace
let village: BuiltPlace
let semesterId: string
let mara: Client
let maraId: string
let dace: Client

const maths = {
  classifier: 'support-kind',
  code: 'subject-consultation',
  hours: 12,
  subject: 'matematika',
} as const
const meals = { classifier: 'support-kind', code: 'catering', hours: null } as const

beforeAll(async () => {
  house = await createTestHouse()
  const municipality = await aMunicipality(house.owner, 'Cēsu novads')
  const school = (name: string, kind = 'general') =>
    anInstitution(house.owner, { name, kind, municipality_id: municipality })
  city = await aClass(house.owner, { institution_id: await school('Pilsētas vidusskola') })
  village = await aClass(house.owner, { institution_id: await school('Lauku pamatskola') })
  await school('Bitītes', 'preschool')
  const by = await aPerson(house.owner)
  semesterId = await thisSemester(house.owner)
  const of = { semesterId, by }
  const both = await aSupportPlan(house.owner, city, of, { outcome: 'decreased', measures: [maths, meals] })
  await aSupportPlan(house.owner, city, of, { outcome: 'unchanged', measures: [maths], pupilId: both })
  await aSupportPlan(house.owner, city, of, { outcome: 'increased', measures: [meals] })
  await aSupportPlan(house.owner, village, of, { outcome: null, measures: [] })
  maraId = await someone(house.owner, 'municipal_coordinator', 'municipality', municipality)
  mara = await house.as(maraId)
  dace = await house.as(await someone(house.owner, 'school_leadership', 'institution', city.institutionId))
})
afterAll(() => house.close())

type Coded = { code: string }
const coded = (rows: Coded[], code: string) => rows.find((row) => row.code === code)

describe('the analysis of a municipality', () => {
  test('counts plans, pupils once, measures, hours and what consultations cost', async () => {
    const { body } = await mara.get('/analysis')

    expect(body).toMatchObject({
      of: 'municipality',
      place: { name: 'Cēsu novads' },
      schoolYear: '2026/27',
      semester: null,
      published: false,
      centsPerHour: 1274,
      total: {
        learners: 3,
        plans: 4,
        pupils: 3,
        measures: 8,
        hours: 64,
        consultations: 6,
        consultationHours: 64,
        consultationCents: 2 * 12 * 1274,
        unpriced: 4,
        economicMeasures: 2,
        consultedPupils: 3,
        economicPupils: 2,
        bothPupils: 2,
        improved: 3,
        notImproved: 4,
        improvedPupils: 1,
        notImprovedPupils: 2,
        decreased: 1,
        unchanged: 1,
        increased: 1,
      },
    })
    const [row] = await journalOf(house, { event: 'analysis.analysis-read', actorId: maraId })
    expect(row?.actor_roles).toEqual(['municipal_coordinator'])
  })

  test('tells each school, and leaves out a preschool without plans', async () => {
    const { body } = await mara.get('/analysis')

    expect(body.rows.map((row: { name: string; figures: object }) => [row.name, row.figures])).toEqual([
      ['Lauku pamatskola', expect.objectContaining({ plans: 1, pupils: 1, learners: 1 })],
      ['Pilsētas vidusskola', expect.objectContaining({ plans: 3, pupils: 2, learners: 2 })],
    ])
  })

  test('tells measures by what they are, with outcomes of the risks that they were for', async () => {
    const { body } = await mara.get('/analysis')

    expect(coded(body.measures, 'subject-consultation')).toMatchObject({
      family: 'consultative',
      measures: 2,
      hours: 24,
      cents: 24 * 1274,
      decreased: 1,
      unchanged: 1,
      increased: 0,
    })
    expect(coded(body.measures, 'catering')).toMatchObject({ family: 'economic', measures: 2, cents: null })
    expect(coded(body.measures, 'A075')).toMatchObject({ family: 'consultative', measures: 4, hours: 40 })
    expect(body.subjects).toMatchObject([{ code: 'matematika', measures: 2, hours: 24, share: 1 }])
  })

  test('tells risks and their groups, and outcomes by dose', async () => {
    const { body } = await mara.get('/analysis')

    expect(body.risks).toMatchObject([
      { code: 'R23-S02', group: 'school_environment', risks: 4, measures: 8, hours: 64, decreased: 1 },
    ])
    expect(body.riskGroups).toMatchObject([{ group: 'school_environment', risks: 4 }])
    expect(body.dose).toEqual([
      { from: 0, until: 0, decreased: 0, unchanged: 0, increased: 0 },
      { from: 1, until: 5, decreased: 0, unchanged: 0, increased: 0 },
      { from: 6, until: 10, decreased: 0, unchanged: 0, increased: 1 },
      { from: 11, until: 20, decreased: 0, unchanged: 0, increased: 0 },
      { from: 21, until: null, decreased: 1, unchanged: 1, increased: 0 },
    ])
  })

  test('is of one school for its head, and for whoever asks for it', async () => {
    const [own, asked] = [
      await dace.get('/analysis'),
      await mara.get(`/analysis?institutionId=${village.institutionId}`),
    ]

    expect(own.body).toMatchObject({
      of: 'institution',
      place: { name: 'Pilsētas vidusskola' },
      institutions: [],
    })
    expect(own.body.total).toMatchObject({ plans: 3 })
    expect(asked.body).toMatchObject({ of: 'institution', total: { plans: 1, decreased: 0 } })
  })

  test('of a semester, and of one that has not begun', async () => {
    const [first, second] = [await mara.get('/analysis?semester=1'), await mara.get('/analysis?semester=2')]

    expect(first.body).toMatchObject({ semester: 1, total: { plans: 4 } })
    expect(second.status).toBe(404)
  })

  test('asks the database as often for two schools as for twelve, and seldom', async () => {
    const read = () => mara.get('/analysis')
    const two = await countQueries(house, read)
    for (let n = 0; n < 10; n++)
      await anInstitution(house.owner, { municipality_id: city.municipalityId, name: `Skola ${n}` })

    const twelve = await countQueries(house, read)

    expect(twelve).toBe(two)
    expect(twelve).toBeLessThanOrEqual(16)
  })
})

describe('whoever may not', () => {
  test('finds no school or municipality of others', async () => {
    const elsewhere = await aClass(house.owner)

    const answers = await Promise.all([
      dace.get(`/analysis?institutionId=${village.institutionId}`),
      mara.get(`/analysis?institutionId=${elsewhere.institutionId}`),
      mara.get(`/analysis?municipalityId=${elsewhere.municipalityId}`),
      dace.get(`/analysis/institutions?municipalityId=${elsewhere.municipalityId}`),
    ])

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
  })

  test('counts nothing past the server either: row-level security holds', async () => {
    const stranger = await someone(house.owner, 'social_worker', 'municipality', city.municipalityId)

    const counted = await asActor(house.services.db, { actorId: stranger, today: '2026-11-20' }, (trx) =>
      measureSupportByPlace(
        trx,
        { by: 'institution', ids: [city.institutionId], semesterIds: [semesterId] },
        [],
      ),
    )

    expect(counted).toEqual([])
  })

  test('is told what is wrong with what was asked', async () => {
    const { status, body } = await mara.get('/analysis?semester=3')

    expect(status).toBe(400)
    expect(body.fields).toHaveProperty('semester')
  })
})

describe('the thirteen indicators', () => {
  test('stand for each school and school year; what is not known is not nought', async () => {
    const { body } = await dace.get('/analysis/institutions')

    expect(body.schoolYears.at(-1)).toBe('2026/27')
    expect(body.institutions).toHaveLength(1)
    expect(body.institutions[0].years.at(-1)).toEqual({
      targetGroup: 2,
      supportedPupils: 2,
      plans: 3,
      plansPerPupil: 1.5,
      plannedCents: null,
      usedCents: null,
      usedShare: null,
      supportedShare: 1,
      economicMeasures: 2,
      economicPlannedCents: null,
      consultations: 5,
      consultationHours: 54,
      consultationPlannedCents: 24 * 1274,
    })
  })

  test('take at most sixteen questions to the database', async () => {
    expect(await countQueries(house, () => mara.get('/analysis/institutions'))).toBeLessThanOrEqual(16)
  })
})
