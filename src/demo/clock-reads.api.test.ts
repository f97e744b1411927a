import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { clockOf, demonstrationBegins } from './clock-reads.ts'

let house: TestHouse

beforeAll(async () => {
  house = await createTestHouse()
})
afterAll(() => house.close())

const near = (actual: Date, expected: Date) => Math.abs(actual.getTime() - expected.getTime()) < 60_000

test('a database without the demonstration lives in the present', async () => {
  const clock = await clockOf(house.database.admin)

  expect(near(clock.now(), new Date())).toBe(true)
})

test('the demonstration runs on from the morning to which its data belong, and phones keep their own time', async () => {
  const twoHoursAgo = new Date(Date.now() - 2 * 3_600_000)
  await house.ownerPool.query('create schema synthetic')
  await house.ownerPool.query(
    'create table synthetic.clock (loaded_at timestamptz not null, stands_at timestamptz not null)',
  )
  await house.ownerPool.query('insert into synthetic.clock values ($1, $2)', [
    twoHoursAgo,
    demonstrationBegins('2026-11-20'),
  ])

  const clock = await clockOf(house.database.admin)

  expect(near(clock.now(), new Date('2026-11-20T09:00:00Z'))).toBe(true)
  expect(near(clock.phoneNow(), new Date())).toBe(true)
})
