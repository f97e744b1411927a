import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPool } from '#platform/db/connect.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'
import { measureAll } from './measure-all.ts'
import { compare, isOver } from './measurement.ts'
import { fillSmallCountry } from './testing/small-country.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
  const owner = createPool({ ...database.admin, max: 1 })
  await fillSmallCountry(owner)
  await owner.end()
})

afterAll(() => database.drop())

test('the bench measures import, flags, lists and the analysis of plans against their floors', async () => {
  const options = { today: '2026-11-20', rows: 2_000, rounds: { import: 1, flags: 1, lists: 1 } }

  const found = await measureAll(database, options, () => undefined)

  expect(found.map((each) => each.limit)).toEqual([2, 3, null, 4, 40, ...Array(20).fill(1.5), null])
  for (const { name, ratio } of found) expect(ratio, name).toBeGreaterThan(0)
})

test('a comparison takes medians, and a ratio above its limit is over', async () => {
  const times = { product: [60, 9_000, 58], floor: [10, 11, 1] }
  const next = (side: 'product' | 'floor') => async () => times[side].shift() ?? Number.NaN

  const found = await compare({
    name: 'x',
    limit: 5,
    rounds: 3,
    product: next('product'),
    floor: next('floor'),
  })

  expect(found).toMatchObject({ product: 60, floor: 10, ratio: 6 })
  expect(isOver(found)).toBe(true)
  expect(isOver({ ...found, limit: 6 })).toBe(false)
})
