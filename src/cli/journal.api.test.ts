import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { recordEvent } from '#foundation/audit/index.ts'
import { createDb, createPool, type Db } from '#platform/db/connect.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'
import { run, settingsOf } from './testing/run.ts'

let folder: string
let database: TestDatabase
let db: Db
let chain: number

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pamani-journal-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

beforeEach(async () => {
  database = await createTestDatabase()
  db = createDb(createPool(database.admin))
  for (let number = 1; number <= 6; number++) {
    await db
      .transaction()
      .execute((trx) => recordEvent(trx, { event: 'test.event', roles: [], details: { number } }))
  }
  chain = (await db.selectFrom('audit.journal').select('chain').executeTakeFirstOrThrow()).chain
})

afterEach(async () => {
  await db.destroy()
  await database.drop()
})

async function tamper(statement: string): Promise<void> {
  const pool = createPool(database.admin)
  await pool.query(statement)
  await pool.end()
}

async function faults(...options: string[]): Promise<unknown> {
  const { code, out } = await run(['journal', 'verify', '--json', ...options], { env: settingsOf(database) })
  const { faults: found } = JSON.parse(out)
  expect(code).toBe(found.length > 0 ? 1 : 0)
  return found
}

test('a journal that nobody touched is whole', async () => {
  const { code, out } = await run(['journal', 'verify'], { env: settingsOf(database) })

  expect(out).toBe('The journal is whole: 6 rows checked.')
  expect(code).toBe(0)
})

test('an altered row is named', async () => {
  await tamper(`update audit.journal set event = 'test.other' where position = 3`)

  expect(await faults()).toEqual([{ chain, position: 3, fault: 'altered' }])
})

test.each(['actor_id', 'pupil_id', 'institution_id', 'municipality_id'])(
  'a changed %s is named',
  async (column) => {
    await tamper(`update audit.journal set ${column} = gen_random_uuid() where position = 6`)

    expect(await faults()).toEqual([{ chain, position: 6, fault: 'altered' }])
  },
)

test('a row that was altered together with its hash is named', async () => {
  await tamper(`update audit.journal set details = '{}' where position = 3`)
  await tamper(
    `update audit.journal j set hash = sha256(j.previous || audit.canonical(j)) where position = 3`,
  )

  expect(await faults()).toEqual([{ chain, position: 3, fault: 'altered' }])
})

test('the last row, altered together with its hash, is named', async () => {
  await tamper(`update audit.journal set details = '{}' where position = 6`)
  await tamper(
    `update audit.journal j set hash = sha256(j.previous || audit.canonical(j)) where position = 6`,
  )

  expect(await faults()).toEqual([{ chain, position: 6, fault: 'altered' }])
})

test('a row that was removed from the middle is named by the row after it', async () => {
  await tamper('delete from audit.journal where position = 3')

  expect(await faults()).toEqual([{ chain, position: 4, fault: 'missing-before' }])
})

test('a row that was removed from the beginning is named by the row after it', async () => {
  await tamper('delete from audit.journal where position = 1')

  expect(await faults()).toEqual([{ chain, position: 2, fault: 'missing-before' }])
})

test('a row that was removed from the end is named', async () => {
  await tamper('delete from audit.journal where position = 6')

  expect(await faults()).toEqual([{ chain, position: 6, fault: 'missing-at-end' }])
})

test('a chain that was emptied is named', async () => {
  await tamper('delete from audit.journal')

  expect(await faults()).toEqual([{ chain, position: 6, fault: 'missing-at-end' }])
})

test.each([
  [2, 3],
  [1, 2],
  [5, 6],
  [2, 5],
])('rows %i and %i that changed places are named, and no other', async (first, second) => {
  await tamper(`update audit.journal set position = 99 where position = ${first};
    update audit.journal set position = ${first} where position = ${second};
    update audit.journal set position = ${second} where position = 99`)

  expect(await faults()).toEqual([
    { chain, position: first, fault: 'reordered' },
    { chain, position: second, fault: 'reordered' },
  ])
})

test('a row that was added by hand is named', async () => {
  await tamper(`insert into audit.journal select (j).* from
    (select jsonb_populate_record(j, '{"position": 7}') as j from audit.journal j where position = 6) as copy`)

  const found = await faults()

  expect(found).toContainEqual({ chain, position: 7, fault: 'added-at-end' })
})

test('each of several faults is named, also for people', async () => {
  await tamper(`update audit.journal set event = 'test.other' where position = 2`)
  await tamper('delete from audit.journal where position = 6')

  const { code, out } = await run(['journal', 'verify'], { env: settingsOf(database) })

  expect(out).toContain('2 faults in 5 rows')
  expect(out).toMatch(new RegExp(`chain ${chain} +position 2 +altered +the row was changed`))
  expect(out).toMatch(new RegExp(`chain ${chain} +position 6 +missing-at-end`))
  expect(code).toBe(1)
})

test('rows cut off together with their head show against heads that were kept', async () => {
  const kept = join(folder, 'heads.json')
  const { out } = await run(['journal', 'head', '--json'], { env: settingsOf(database) })
  writeFileSync(kept, out)
  await tamper('delete from audit.journal where position = 6')
  await tamper(`update audit.chains c set position = 5, hash = j.hash from audit.journal j
    where j.chain = c.chain and j.position = 5`)

  expect(await faults()).toEqual([])
  expect(await faults('--heads', kept)).toEqual([{ chain, position: 6, fault: 'lost-since-kept' }])
})

test('a journal that only grew still has the heads that were kept', async () => {
  const kept = join(folder, 'heads-before.json')
  writeFileSync(kept, (await run(['journal', 'head', '--json'], { env: settingsOf(database) })).out)
  await db.transaction().execute((trx) => recordEvent(trx, { event: 'test.event', roles: [], details: {} }))

  const { out } = await run(['journal', 'verify', '--heads', kept], { env: settingsOf(database) })

  expect(out).toBe('The journal is whole: 7 rows checked. It still has the 1 heads that were kept.')
})

test('a file without heads is refused by its name', async () => {
  const { code, error } = await run(['journal', 'verify', '--heads', '/nowhere.json'], {
    env: settingsOf(database),
  })

  expect(error).toMatch(/^\/nowhere\.json does not hold heads of the journal\./)
  expect(code).toBe(1)
})

test('the server role may neither change nor remove a row', async () => {
  const server = createPool(database.server)

  const update = await server
    .query('update audit.journal set event = $1', ['x'])
    .catch((error: Error) => error.message)
  const remove = await server.query('delete from audit.journal').catch((error: Error) => error.message)
  const heads = await server
    .query('update audit.chains set position = 0')
    .catch((error: Error) => error.message)

  expect([update, remove]).toEqual([
    'permission denied for table journal',
    'permission denied for table journal',
  ])
  expect(heads).toBe('permission denied for table chains')
  await server.end()
})
