import { afterAll, beforeAll, expect, test } from 'vitest'
import { aMunicipality, anInstitution, someone } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { loadReferenceData } from './load-reference-data.ts'
import { institutionEndpoints } from './routes.ts'

let house: TestHouse
let here: string
let keeper: Client
let coordinator: Client

beforeAll(async () => {
  house = await createTestHouse({ endpoints: institutionEndpoints })
  await loadReferenceData(house.database.admin)
  here = await aMunicipality(house.owner, 'Mūsu novads')
  const elsewhere = await aMunicipality(house.owner, 'Cits novads')
  const office = await anInstitution(house.owner, {
    kind: 'service',
    name: 'Aģentūra',
    municipality_id: elsewhere,
  })
  const build = (name: string, more: Parameters<typeof anInstitution>[1] = {}) =>
    anInstitution(house.owner, { name, municipality_id: here, ...more })
  await build('Ābeļu pamatskola', { registration_number: '4401', opened_on: '2010-09-01' })
  await build('Birzes pirmsskola', { kind: 'preschool' })
  await build('Slēgtā pamatskola', { closed_on: '2026-11-20' })
  await build('Vasarā slēgtā pamatskola', { closed_on: '2027-07-01' })
  await build('Tālā pamatskola', { municipality_id: elsewhere })
  keeper = await house.as(await someone(house.owner, 'register_keeper', 'institution', office))
  coordinator = await house.as(await someone(house.owner, 'municipal_coordinator', 'municipality', here))
})
afterAll(() => house.close())

async function names(browser: Client, query = ''): Promise<string[]> {
  const { body } = await browser.get(`/register${query}`)
  return body.institutions.map(({ name }: { name: string }) => name)
}

test('who keeps the register sees the whole country, ended institutions marked and services left out', async () => {
  const { body } = await keeper.get('/register')

  expect(
    body.institutions.map(
      ({ name, isEnded, closedOn }: { name: string; isEnded: boolean; closedOn: string }) => [
        name,
        isEnded,
        closedOn,
      ],
    ),
  ).toEqual([
    ['Ābeļu pamatskola', false, null],
    ['Birzes pirmsskola', false, null],
    ['Slēgtā pamatskola', true, '2026-11-20'],
    ['Tālā pamatskola', false, null],
    ['Vasarā slēgtā pamatskola', false, '2027-07-01'],
  ])
  expect(body.municipalities).toHaveLength(42)
})

test.each([
  ['?text=abel', ['Ābeļu pamatskola']],
  ['?text=4401', ['Ābeļu pamatskola']],
  ['?text=%25', []],
  ['?kind=preschool', ['Birzes pirmsskola']],
  ['?state=ended', ['Slēgtā pamatskola']],
  ['?state=working&text=slegta', ['Vasarā slēgtā pamatskola']],
])('%s finds %j', async (query, expected) => {
  expect(await names(keeper, query)).toEqual(expected)
})

test('a coordinator sees the own municipality alone, whatever is asked', async () => {
  const all = await names(coordinator)
  const asked = await names(coordinator, '?text=tala')

  expect(all).not.toContain('Tālā pamatskola')
  expect(all).toHaveLength(4)
  expect(asked).toEqual([])
})

test('a page holds fifty and says where the next one begins', async () => {
  const municipality = await aMunicipality(house.owner, 'Lielais novads')
  for (let index = 0; index < 51; index++)
    await anInstitution(house.owner, {
      municipality_id: municipality,
      name: `Skola ${String(index).padStart(2, '0')}`,
    })

  const first = await keeper.get(`/register?municipalityId=${municipality}`)
  const second = await names(keeper, `?municipalityId=${municipality}&after=${first.body.next}`)

  expect(first.body.institutions).toHaveLength(50)
  expect(second).toEqual(['Skola 50'])
})

test.each(['school_leadership', 'records_clerk'] as const)('a %s has no register', async (role) => {
  const school = await anInstitution(house.owner, {
    municipality_id: here,
    name: 'Pašu skola',
    closed_on: '2020-01-01',
  })
  const browser = await house.as(await someone(house.owner, role, 'institution', school))

  expect((await browser.get('/register')).status).toBe(404)
})
