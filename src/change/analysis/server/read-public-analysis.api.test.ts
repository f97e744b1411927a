import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aClass, anInstitution, aPerson, someone, thisSemester } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { countQueries } from '#tests/support/count-queries.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { aSupportPlan } from '../testing/builders.ts'

let house: TestHouse
let ids: Readonly<Record<'cesis' | 'valmiera' | 'smiltene', string>>
let peteris: Client
let sanita: Client

const meals = { classifier: 'support-kind', code: 'catering', hours: null } as const

beforeAll(async () => {
  house = await createTestHouse()
  ids = {
    cesis: await municipality('Cēsu novads'),
    valmiera: await municipality('Valmieras novads'),
    smiltene: await municipality('Smiltenes novads'),
  }
  await plans(ids.cesis, 12, 6)
  await plans(ids.valmiera, 9, 5)
  await plans(ids.smiltene, 3, 1)
  peteris = await house.as(await someone(house.owner, 'council_member', 'municipality', ids.cesis))
  sanita = await house.as(await someone(house.owner, 'state_analyst', 'country', null))
})
afterAll(() => house.close())

async function municipality(name: string): Promise<string> {
  const { id } = await house.owner
    .selectFrom('institutions.municipalities')
    .select('id')
    .where('scheme', '=', '2025')
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  return id
}

/** Evaluated plans of as many pupils, the first of them with meals. */
async function plans(municipalityId: string, count: number, withMeals: number): Promise<void> {
  const institution_id = await anInstitution(house.owner, { municipality_id: municipalityId })
  const place = await aClass(house.owner, { institution_id })
  const of = { semesterId: await thisSemester(house.owner), by: await aPerson(house.owner) }
  for (let n = 0; n < count; n++)
    await aSupportPlan(house.owner, place, of, {
      outcome: n % 2 === 0 ? 'decreased' : 'unchanged',
      measures: n < withMeals ? [meals] : [],
    })
}

type Row = { id: string; name: string; code: string; figures: Record<string, number | string> }

describe('published analysis', () => {
  test('adds the country up by regions in force, and says since when', async () => {
    const { body } = await sanita.get('/analysis/public')

    expect(body).toMatchObject({
      of: 'country',
      published: true,
      regionsSince: '2025-07-01',
      total: { plans: 24, pupils: 24 },
      subjects: [],
      risks: [],
      dose: [],
    })
    expect(body.rows.map((row: Row) => row.id).sort()).toEqual([
      'kurzeme',
      'latgale',
      'riga',
      'vidzeme',
      'zemgale',
    ])
  })

  test('hides a small municipality, another so that no sum gives it away, and their region', async () => {
    const region = await sanita.get('/analysis/public?region=vidzeme')
    const country = await sanita.get('/analysis/public')

    const plansOf = (id: string) => region.body.rows.find((row: Row) => row.id === id).figures.plans
    expect([plansOf(ids.smiltene), plansOf(ids.valmiera), plansOf(ids.cesis)]).toEqual([
      'hidden',
      'hidden',
      12,
    ])
    expect(region.body.total.plans).toBe('hidden')
    expect(country.body.rows.find((row: Row) => row.id === 'vidzeme').figures.plans).toBe('hidden')
  })

  test('hides the measures of a municipality in step with the whole country', async () => {
    const [of, small] = [
      await sanita.get(`/analysis/public?municipalityId=${ids.cesis}`),
      await sanita.get(`/analysis/public?municipalityId=${ids.smiltene}`),
    ]

    const measure = (body: { measures: Row[] }, code: string) =>
      body.measures.find((row) => row.code === code)
    expect(measure(of.body, 'A075')).toMatchObject({ measures: 12, hours: 120 })
    expect(measure(of.body, 'catering')).toMatchObject({ measures: 6, decreased: 'hidden' })
    expect(measure(small.body, 'catering')).toMatchObject({
      measures: 'hidden',
      hours: 'hidden',
      decreased: 'hidden',
    })
    expect(measure(small.body, 'A075')).toMatchObject({ measures: 'hidden' })
    expect(of.body.total).toMatchObject({
      improved: 'hidden',
      notImproved: 'hidden',
      improvedPupils: 'hidden',
    })
    expect(small.body.total).toMatchObject({ improved: 'hidden', notImprovedPupils: 'hidden' })
    expect(small.body.total).toMatchObject({ plans: 'hidden', decreased: 'hidden' })
  })

  test('tells a council member of the own municipality only, without a choice of others', async () => {
    const own = await peteris.get('/analysis/public')
    const others = await Promise.all([
      peteris.get(`/analysis/public?municipalityId=${ids.valmiera}`),
      peteris.get('/analysis/public?region=vidzeme'),
      peteris.get('/analysis'),
      peteris.get('/analysis/institutions'),
    ])

    expect(own.body).toMatchObject({
      of: 'municipality',
      place: { id: ids.cesis },
      municipalities: [],
      regions: [],
    })
    expect(own.body.total.plans).toBe(12)
    expect(others.map(({ status }) => status)).toEqual([404, 404, 404, 404])
  })

  test('is for whole school years: a semester beside its year would give away what the year hides', async () => {
    expect((await sanita.get('/analysis/public?semester=1')).status).toBe(400)
  })

  test('knows no region that is not in force', async () => {
    expect((await sanita.get('/analysis/public?region=selija')).status).toBe(404)
  })

  test('takes at most sixteen questions to the database', async () => {
    expect(await countQueries(house, () => sanita.get('/analysis/public'))).toBeLessThanOrEqual(16)
  })
})
