import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aClass, aPupil, someone } from '#tests/support/builders.ts'
import { buildRouteSubject } from '#tests/support/route-subject.ts'
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { run, settingsOf } from './testing/run.ts'
import { tableHashes } from './testing/table-hashes.ts'

/** Sessions are left out; the journal goes on, and is compared row by row. */
const NOT_COMPARED = ['access.sessions', 'audit.journal', 'audit.chains']

let folder: string
let house: TestHouse
let folderBackup: string
let target: TestDatabase

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pamani-backup-'))
  folderBackup = join(folder, 'whole')
  house = await createTestHouse()
  await fill(house)
  await backUp(folderBackup)
}, 120_000)

afterAll(async () => {
  await house.close()
  rmSync(folder, { recursive: true })
})

beforeEach(async () => {
  target = await createEmptyDatabase()
})

afterEach(() => target.drop())

/**
 * Pupils with plans, assessments, flags, two years of absences; one whose name holds every sign that COPY text must
 * escape; and a teacher who looks, so that the journal has rows.
 */
async function fill({ owner, ownerPool, as }: TestHouse): Promise<void> {
  for (const name of ['Kalniņa', 'Ozoliņš']) await buildRouteSubject(house, name)
  const place = await aClass(owner)
  const pupilId = await aPupil(owner, place, { given_name: 'Ā\t\\N', family_name: 'O\'Ķ\n"\r\\.' })
  await ownerPool.query(`
    insert into signals.absences (school_year, pupil_id, on_date, lesson, kind, institution_id)
    select case when day < '2026-07-01' then '2025/26' else '2026/27' end, pupil.id, day, lesson, 'excused', pupil.institution_id
    from people.pupils pupil, generate_series('2025-09-01'::date, '2026-11-20', '1 day') day, generate_series(1, 8) lesson`)
  const teacher = await as(await someone(owner, 'class_teacher', 'class', place.classId))
  for (let times = 0; times < 3; times++) await teacher.get(`/pupils/${pupilId}`)
}

async function backUp(path: string): Promise<void> {
  const { code, error } = await run(['backup', '--to', path], { env: settingsOf(house.database) })
  expect(error).toBe('')
  expect(code).toBe(0)
}

const restore = (path: string, env = {}) =>
  run(['restore', '--from', path], { env: { ...settingsOf(target), ...env } })

/** A copy of the backup in which one file is different. */
function changed(name: string, file: string, change: (content: Buffer) => Buffer): string {
  const copy = join(folder, name)
  cpSync(folderBackup, copy, { recursive: true })
  writeFileSync(join(copy, file), change(readFileSync(join(copy, file))))
  return copy
}

async function isEmpty(): Promise<boolean> {
  return Object.keys(await tableHashes(target.admin)).length === 0
}

describe('a backup comes back', () => {
  test('with every row of every table as it was, sessions excepted, and says that the journal is whole', async () => {
    const before = await tableHashes(house.database.admin, NOT_COMPARED)

    const { code, out, error } = await restore(folderBackup)

    expect(error).toBe('')
    expect(code).toBe(0)
    expect(out).toMatch(/Every table is as it was\.\nThe journal is whole: \d+ rows checked\. The key fits/)
    expect(await tableHashes(target.admin, NOT_COMPARED)).toEqual(before)
    expect(before['signals.absences']?.rows).toBeGreaterThan(10_000)
    expect((await tableHashes(target.admin))['access.sessions']?.rows).toBe(0)
    expect(await journalOf(target, 'backup.restored')).toEqual(
      await journalOf(house.database, 'backup.restored'),
    )
    expect(await tell(target, `select from audit.journal where event = 'backup.restored'`)).toHaveLength(1)
  })

  test('from one tar file as well, and the same journal, triggers and keys hold', async () => {
    const file = join(folder, 'whole.tar')
    await backUp(file)

    const { code } = await restore(file)

    expect(code).toBe(0)
    expect(await tableHashes(target.admin, NOT_COMPARED)).toEqual(
      await tableHashes(house.database.admin, NOT_COMPARED),
    )
    const verified = await run(['journal', 'verify'], { env: settingsOf(target) })
    expect(verified).toMatchObject({ code: 0, out: expect.stringMatching(/^The journal is whole/) })
    expect(await guardsOf(target)).toEqual(await guardsOf(house.database))
  })

  test('for an operator who is no superuser', async () => {
    const plain = await createEmptyDatabase({ owner: 'plain_operator' })

    const { code, error } = await run(['restore', '--from', folderBackup], { env: settingsOf(plain) })

    expect(error).toBe('')
    expect(code).toBe(0)
    await plain.drop()
  })
})

describe('a restore is refused, and leaves the database empty,', () => {
  test('when a row was altered', async () => {
    const file = 'data/people.pupils.copy.gz'
    const copy = changed('altered', file, (packed) =>
      gzipSync(gunzipSync(packed).toString().replace('female', 'male')),
    )

    const { code, error } = await restore(copy)

    expect(code).toBe(1)
    expect(error).toContain(`${file} in the backup was altered or damaged`)
    expect(await isEmpty()).toBe(true)
  })

  test('when a file was cut off', async () => {
    const file = 'data/signals.absences.copy.gz'
    const copy = changed('cut', file, (packed) => packed.subarray(0, packed.length / 2))

    const { code, error } = await restore(copy)

    expect(code).toBe(1)
    expect(error).toContain(`${file} in the backup was altered or damaged`)
    expect(await isEmpty()).toBe(true)
  })

  test('when the manifest was altered to fit', async () => {
    const copy = changed('forged', 'manifest.json', (content) =>
      Buffer.from(content.toString().replace(/"createdAt": "20/, '"createdAt": "19')),
    )

    const { code, error } = await restore(copy)

    expect(code).toBe(1)
    expect(error).toContain('manifest.json in the backup was altered or damaged')
  })

  test('when the key is another one', async () => {
    const keyFile = join(folder, 'other-key')
    writeFileSync(keyFile, `${Buffer.alloc(32, 7).toString('base64')}\n`)

    const { code, error } = await restore(folderBackup, { PAMANI_KEY_FILE: keyFile })

    expect(code).toBe(1)
    expect(error).toMatch(/belongs to the key [0-9a-f]{16}, but this installation has the key [0-9a-f]{16}/)
    expect(await isEmpty()).toBe(true)
  })

  test('when the database is not empty', async () => {
    const full = await createTestDatabase()

    const { code, error } = await run(['restore', '--from', folderBackup], { env: settingsOf(full) })

    expect(code).toBe(1)
    expect(error).toContain('The database is not empty')
    await full.drop()
  })

  test('when the journal was tampered with before the backup was made, unless that is accepted', async () => {
    const source = await createTestDatabase()
    const path = join(folder, 'tampered')
    await tell(
      source,
      `select audit.record('test.event', '{}', null, null, null, '{}', null) from generate_series(1, 3)`,
    )
    await tell(source, `delete from audit.journal where position = 2`)
    await run(['backup', '--to', path], { env: settingsOf(source) })

    const refused = await restore(path)
    const empty = await isEmpty()
    const accepted = await run(['restore', '--from', path, '--accept-journal-faults'], {
      env: settingsOf(target),
    })

    expect(refused).toMatchObject({
      code: 1,
      error: expect.stringContaining('The journal was tampered with'),
    })
    expect(empty).toBe(true)
    expect(accepted).toMatchObject({
      code: 0,
      out: expect.stringContaining('The journal has 1 faults in 3 rows'),
    })
    await source.drop()
  })

  test('when it was made with a migration that this version does not have', async () => {
    const source = await createTestDatabase()
    const path = join(folder, 'newer')
    await tell(
      source,
      `insert into migrations.applied (name, checksum) values ('29990101000000_fly.sql', repeat('0', 64))`,
    )
    await run(['backup', '--to', path], { env: settingsOf(source) })

    const { code, error } = await restore(path)

    expect(code).toBe(1)
    expect(error).toContain('migration 29990101000000_fly.sql, which this version of Pamani does not have')
    await source.drop()
  })

  test('when there is no backup', async () => {
    const { code, error } = await restore(join(folder, 'nothing-here'))

    expect(code).toBe(1)
    expect(error).toMatch(/^There is no backup at /)
  })
})

test('a backup never overwrites', async () => {
  const { code, error } = await run(['backup', '--to', folderBackup], { env: settingsOf(house.database) })

  expect(code).toBe(1)
  expect(error).toContain('exists already')
})

test('a database without Pamani has nothing to back up', async () => {
  const { code, error } = await run(['backup', '--to', join(folder, 'nothing')], { env: settingsOf(target) })

  expect(code).toBe(1)
  expect(error).toBe('This database holds nothing of Pamani: there is nothing to back up.')
})

/** Foreign keys and triggers. */
async function guardsOf(database: TestDatabase): Promise<unknown> {
  return tell(
    database,
    `select 'key' as kind, conrelid::regclass::text || '.' || conname as name, pg_get_constraintdef(oid) as detail
       from pg_constraint where contype = 'f'
     union all
     select 'trigger', tgrelid::regclass::text || '.' || tgname, tgenabled::text from pg_trigger where not tgisinternal
     order by 1, 2`,
  )
}

async function journalOf(database: TestDatabase, except: string): Promise<unknown> {
  return tell(database, `select * from audit.journal where event <> '${except}' order by chain, position`)
}

async function tell(database: TestDatabase, statement: string): Promise<unknown> {
  const client = new pg.Client(database.admin)
  await client.connect()
  const { rows } = await client.query(statement)
  await client.end()
  return rows
}
