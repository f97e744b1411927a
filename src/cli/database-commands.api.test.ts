import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPool } from '#platform/db/connect.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'
import { run, settingsOf } from './testing/run.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})

afterAll(() => database.drop())

test('classifiers counts names 66, 32, 100 and 28', async () => {
  const { code, out } = await run(['classifiers', 'counts', '--json'], { env: settingsOf(database) })
  const { editions } = JSON.parse(out)
  const items = (classifier: string, version: string) =>
    editions.find(
      (edition: Record<string, unknown>) => edition.classifier === classifier && edition.version === version,
    ).items

  expect(code).toBe(0)
  expect([
    items('risk', '2023'),
    items('risk', '2018'),
    items('activity', '2023'),
    items('indicator', '2023'),
  ]).toEqual([66, 32, 100, 28])
})

test('classifiers counts says it to people, with the groups', async () => {
  const { out } = await run(['classifiers', 'counts'], { env: settingsOf(database) })

  expect(out).toMatch(
    /risk +2023 +66 +in 4 groups: school_environment 17, personality 23, economic 6, family 20/,
  )
})

test('migrate has nothing to do on a database that is up to date', async () => {
  const { code, out } = await run(['migrate'], { env: settingsOf(database) })

  expect(out).toBe('The database is up to date.')
  expect(code).toBe(0)
})

test('a database that lacks migrations is not touched, and the remedy is named', async () => {
  const old = await createTestDatabase()
  const pool = createPool(old.admin)
  await pool.query(`delete from migrations.applied where name like '20261122110100%'`)

  const dryRun = await run(['migrate', '--dry-run'], { env: settingsOf(old) })
  const verify = await run(['journal', 'verify'], { env: settingsOf(old) })
  const { rowCount } = await pool.query(`select from migrations.applied where name like '20261122110100%'`)

  expect(dryRun.out).toBe('To apply: 1\n  20261122110100_name-journal-faults.sql')
  expect(verify).toMatchObject({ code: 1, out: '' })
  expect(verify.error).toContain('npm run -s pamani -- migrate')
  expect(rowCount).toBe(0)
  await pool.end()
  await old.drop()
})

test('a database that does not exist is explained', async () => {
  const { DATABASE_URL = '' } = settingsOf(database)

  const { code, error } = await run(['journal', 'head'], {
    env: { DATABASE_URL: DATABASE_URL.replace(String(database.admin.database), 'no_such_database') },
  })

  expect(error).toMatch(/^The database named in DATABASE_URL does not exist/)
  expect(code).toBe(1)
})
