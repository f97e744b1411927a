import { afterAll, beforeAll, expect, test } from 'vitest'
import { BACKGROUND_ACTOR_ID } from '#foundation/endpoint/index.ts'
import { createDb, createPool, type Db } from '#platform/db/connect.ts'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPerson, type BuiltPlace } from '#tests/support/builders.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'
import { type CliRun, run, settingsOf } from './testing/run.ts'

let database: TestDatabase
let db: Db
let place: BuiltPlace
let ilze: string

beforeAll(async () => {
  database = await createTestDatabase()
  db = createDb(createPool(database.admin))
  place = await aClass(db)
  ilze = await aPerson(db, { email: 'ilze.priede@example.lv' })
})

afterAll(async () => {
  await db.destroy()
  await database.drop()
})

function pamani(...argv: string[]): Promise<CliRun> {
  return run(argv, { env: settingsOf(database) })
}

function add(change: Readonly<Record<string, string>> = {}): Promise<CliRun> {
  const options = {
    person: 'Ilze.Priede@example.lv',
    role: 'class_teacher',
    scope: `class:${place.classId}`,
    reason: 'Klases audzinātāja',
    ...change,
  }
  return pamani(
    'grants',
    'add',
    '--json',
    ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]),
  )
}

test('a grant is given, listed, taken back, and journalled both times', async () => {
  const { grantId } = JSON.parse((await add()).out)
  const listed = await pamani('grants', 'list', '--person', ilze)
  const revoked = await pamani('grants', 'revoke', grantId)
  const after = await pamani('grants', 'list', '--person', ilze)
  const history = await pamani('grants', 'list', '--person', ilze, '--all')
  const events = await db
    .selectFrom('audit.journal')
    .select(['event', 'details'])
    .orderBy('position')
    .execute()

  expect(listed.out).toMatch(/Ilze Priede +class_teacher +class 7\.b, Testa pamatskola .* Klases audzinātāja/)
  expect(revoked).toMatchObject({ code: 0, out: 'Taken back.' })
  expect(after.out).toBe('There are no grants.')
  expect(history.out).toContain('taken back')
  expect(events).toMatchObject([
    { event: 'access.granted', details: { grantId, role: 'class_teacher', by: 'command-line' } },
    { event: 'access.revoked', details: { grantId } },
  ])
})

test('the same grant is not given twice', async () => {
  const first = JSON.parse((await add()).out)

  const second = await add()

  expect(second).toMatchObject({ code: 1, out: '' })
  expect(second.error).toContain('there already')
  await pamani('grants', 'revoke', first.grantId)
})

test.each<[string, Record<string, string>, RegExp]>([
  ['a person who does not exist', { person: 'nobody@example.lv' }, /There is no person "nobody@example\.lv"/],
  ['a scope that does not fit the role', { scope: 'country' }, /class_teacher is given for: class/],
  ['a class that does not exist', { scope: `class:${newId()}` }, /There is no class with the id/],
  ['an end before the beginning', { from: '2026-09-02', until: '2026-09-01' }, /before the first one/],
  ['a role for background work', { person: BACKGROUND_ACTOR_ID }, /belongs to the product itself/],
  ['no real reason', { reason: ' - ' }, /at least three characters/],
])('%s is refused', async (_, change, message) => {
  const { code, error } = await add(change)

  expect(error).toMatch(message)
  expect(code).toBe(1)
})

test.each<[string, Record<string, string>, RegExp]>([
  ['an unknown role', { role: 'headmaster' }, /There is no role "headmaster"; there are: class_teacher, /],
  ['the role of the product itself', { role: 'background_job' }, /There is no role/],
  ['an unknown kind of scope', { scope: 'village' }, /There is no kind of scope "village"/],
  ['a scope without an id', { scope: 'class:7b' }, /"7b" in --scope is not an id/],
  ['a day that is none', { from: '01.09.2026.' }, /write it as 2026-09-01/],
])('%s is wrong usage', async (_, change, message) => {
  const { code, error } = await add(change)

  expect(error).toMatch(message)
  expect(code).toBe(2)
})

test('a grant that does not exist cannot be taken back', async () => {
  const { code, error } = await pamani('grants', 'revoke', newId())

  expect(error).toContain('grants list --all')
  expect(code).toBe(1)
})
