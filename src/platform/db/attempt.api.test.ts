import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'
import { attempt } from './attempt.ts'
import { createDb, createPool, type Db } from './connect.ts'

let database: TestDatabase
let db: Db

beforeAll(async () => {
  database = await createTestDatabase()
  db = createDb(createPool({ ...database.admin, max: 1 }))
})

afterAll(async () => {
  await db.destroy()
  await database.drop()
})

test('what a unique key stands against is taken back whole, and the transaction goes on', async () => {
  const kept = await db.transaction().execute(async (trx) => {
    await sql`create temporary table seats (seat integer primary key) on commit drop`.execute(trx)
    const first = await attempt(trx, () => sql`insert into seats values (1)`.execute(trx))
    const second = await attempt(trx, () => sql`insert into seats values (2), (1)`.execute(trx))
    const seats = await sql<{ seat: number }>`select seat from seats`.execute(trx)
    return { isFirstWritten: first !== undefined, second, seats: seats.rows }
  })

  expect(kept).toEqual({ isFirstWritten: true, second: undefined, seats: [{ seat: 1 }] })
})

test('any other error is passed on', async () => {
  const written = db
    .transaction()
    .execute((trx) => attempt(trx, () => sql`select 1 / (select 0)`.execute(trx)))

  await expect(written).rejects.toThrow('division by zero')
})
