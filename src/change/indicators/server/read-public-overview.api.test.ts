import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findMunicipality } from '#foundation/institutions/index.ts'
import { aClass, anInstitution, aPerson, someone, thisSemester } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { openPlans, plansWithOutcomes } from '../testing/builders.ts'

let house: TestHouse
let cesis: string
let sigulda: string
let valmiera: string
let peteris: Client
let sanita: Client
let sanitaId: string

beforeAll(async () => {
  house = await createTestHouse()
  ;[cesis, sigulda, valmiera] = await realMunicipalities('Cēsu novads', 'Siguldas novads', 'Valmieras novads')
  const by = await aPerson(house.owner)
  const semesterId = await thisSemester(house.owner)
  for (const [index, plans] of [3, 9, 40].entries()) {
    const institution_id = await anInstitution(house.owner, {
      name: `Skola ${index}`,
      municipality_id: cesis,
    })
    const place = await aClass(house.owner, { institution_id })
    await openPlans(house.owner, place, { semesterId, by }, plans)
  }
  const other = await aClass(house.owner, {
    institution_id: await anInstitution(house.owner, { municipality_id: sigulda }),
  })
  await openPlans(house.owner, other, { semesterId, by }, 6)
  const small = await aClass(house.owner, {
    institution_id: await anInstitution(house.owner, { municipality_id: valmiera }),
  })
  await plansWithOutcomes(house.owner, small, { semesterId, by }, ['decreased', 'increased'])
  peteris = await house.as(await someone(house.owner, 'council_member', 'municipality', cesis))
  sanitaId = await someone(house.owner, 'state_analyst', 'country', null)
  sanita = await house.as(sanitaId)
})
afterAll(() => house.close())

async function realMunicipalities(...names: string[]): Promise<[string, string, string]> {
  const rows = await house.owner
    .selectFrom('institutions.municipalities')
    .select(['id', 'name'])
    .where('scheme', '=', '2025')
    .where('name', 'in', names)
    .orderBy('name')
    .execute()
  const [first, second, third] = rows.map((row) => row.id)
  return [first ?? '', second ?? '', third ?? '']
}

type Row = { id: string; figures: { plans: number | string } }
const plansOf = (body: { rows: Row[] }) => body.rows.map((row) => row.figures.plans)

describe('published figures', () => {
  test('hide a small figure, and another so that the total does not give it away', async () => {
    const { body } = await peteris.get('/overview/public/institutions')

    expect(body.published).toBe(true)
    expect(plansOf(body)).toEqual(['hidden', 'hidden', 40])
    expect(body.total.plans).toBe(52)
    expect(body.municipality).toEqual({ id: cesis, name: (await findMunicipality(house.owner, cesis))?.name })
  })

  test('of a council member’s own municipality only', async () => {
    const answer = await peteris.get(`/overview/public/institutions?municipalityId=${valmiera}`)

    expect(answer.status).toBe(404)
  })

  test('give the state the country by municipality, with its small ones hidden', async () => {
    const { body } = await sanita.get('/overview/municipalities')

    const row = (id: string) => body.rows.find((candidate: Row) => candidate.id === id)
    expect(body.rows).toHaveLength(42)
    expect(row(valmiera).figures).toMatchObject({ plans: 'hidden', decreased: 'hidden' })
    expect(row(sigulda).figures.plans).toBe('hidden')
    expect(row(cesis).figures.plans).toBe(52)
    expect(body.total).toMatchObject({ plans: 60, decreased: 'hidden' })
  })

  test('do not show in one table what another hides', async () => {
    const country = await sanita.get('/overview/municipalities')
    const schools = await sanita.get(`/overview/public/institutions?municipalityId=${sigulda}`)

    const inCountry = country.body.rows.find((row: Row) => row.id === sigulda)
    expect(inCountry.figures.plans).toBe('hidden')
    expect(schools.body.total.plans).toBe('hidden')
    expect(plansOf(schools.body)).toContain('hidden')
  })

  test('open no record behind them', async () => {
    const answers = await Promise.all([
      sanita.get('/plans'),
      sanita.get('/flags'),
      sanita.get('/overview/institutions'),
      peteris.get('/overview/municipalities'),
      peteris.get('/plans'),
    ])

    expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404, 404, 404])
  })

  test('are counted by the background job, and the journal says for whom and why', async () => {
    await sanita.get('/overview/municipalities')

    const [row] = await journalOf(house, { event: 'indicators.country-overview-read', actorId: sanitaId })
    expect(row?.details).toEqual({ schoolYear: '2026/27', elevated: ['aggregates for publication'] })
  })
})
