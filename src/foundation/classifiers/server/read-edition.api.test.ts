import { afterAll, beforeAll, expect, test } from 'vitest'
import { someone } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { RiskAttributes2023 } from '../contract/risks.ts'
import { loadClassifiers } from './load-classifiers.ts'
import { classifierEndpoints } from './routes.ts'

let house: TestHouse
let analyst: Client

beforeAll(async () => {
  house = await createTestHouse({ endpoints: classifierEndpoints })
  await loadClassifiers(house.database.admin)
  analyst = await house.as(await someone(house.owner, 'state_analyst', 'country', null))
})

afterAll(() => house.close())

test('anyone who is signed in reads an edition in both languages', async () => {
  const { status, body } = await analyst.get('/classifiers/risk/2023')

  expect(status).toBe(200)
  expect(body).toMatchObject({
    version: '2023',
    nameLv: 'PMP riski',
    validFrom: '2023-01-01',
    validUntil: null,
  })
  expect(body.groups).toHaveLength(4)
  expect(body.items).toHaveLength(66)
  expect(body.items[0]).toMatchObject({
    code: 'R23-S01',
    group: 'school_environment',
    nameLv: 'Zems mācību sniegums',
    nameEn: 'Low academic performance',
  })
})

test('attributes come whole, so that a page can parse them by their schema', async () => {
  const { body } = await analyst.get('/classifiers/risk/2023')

  const parsed = body.items.map((item: { attributes: unknown }) => RiskAttributes2023.parse(item.attributes))

  expect(parsed[0]).toMatchObject({ scale: 'intensity', especiallyImportant: true })
})

test('the list of editions says how many rows each has', async () => {
  const { body } = await analyst.get('/classifiers')

  expect(body.editions).toContainEqual({
    classifier: 'risk',
    version: '2018',
    nameLv: 'PMP riska faktori',
    nameEn: 'Risk factors of early school leaving',
    items: 32,
    ungrouped: 1,
    groups: [
      { code: 'family', items: 8 },
      { code: 'learning_school', items: 13 },
      { code: 'social_health', items: 5 },
      { code: 'economic', items: 6 },
    ],
  })
})

test('an edition that does not exist is not found', async () => {
  const { status, body } = await analyst.get('/classifiers/risk/1999')

  expect(status).toBe(404)
  expect(body.code).toBe('http.refused')
})

test('a classifier that does not exist is a wrong request', async () => {
  const { status, body } = await analyst.get('/classifiers/weather/2023')

  expect(status).toBe(400)
  expect(body.fields).toHaveProperty('classifier')
})

test('nobody reads classifiers without signing in', async () => {
  const { status } = await house.anonymous().get('/classifiers/risk/2023')

  expect(status).toBe(401)
})
