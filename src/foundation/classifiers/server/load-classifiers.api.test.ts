import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDb, createPool, type Db } from '#platform/db/connect.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'
import { allEditions } from './all-editions.ts'
import { countEditions, findEdition } from './classifier-reads.ts'
import type { EditionRows } from './edition-rows.ts'
import { loadClassifiers } from './load-classifiers.ts'
import { findRisk, listRiskMappings, listRisks } from './risk-reads.ts'

let database: TestDatabase
let db: Db

beforeAll(async () => {
  database = await createTestDatabase()
  await loadClassifiers(database.admin)
  db = createDb(createPool(database.admin))
})

afterAll(async () => {
  await db.destroy()
  await database.drop()
})

test('loads every edition', async () => {
  const counts = await countEditions(db)

  const found = Object.fromEntries(
    counts.map((edition) => [`${edition.classifier} ${edition.version}`, edition.items]),
  )
  expect(found).toEqual({
    'activity 2023': 100,
    'assessment-scale 2023': 9,
    'indicator 2023': 28,
    'institution-role 2023': 18,
    'legal-basis 2023': 25,
    'not-enrolled-status 2024': 5,
    'not-enrolled-cause 2026': 9,
    'preschool-screening-sign 2026': 6,
    'absence-cause 2026': 15,
    'risk 2018': 32,
    'risk 2023': 66,
    'screening-sign 2023': 6,
    'support-kind 2024': 26,
  })
})

test('loading again changes nothing', async () => {
  const changes = await loadClassifiers(database.admin)

  expect(new Set(changes.map((change) => change.change))).toEqual(new Set(['none']))
})

test('better texts of a published edition are taken over and journalled', async () => {
  const changes = await loadClassifiers(database.admin, [
    renamed(risks('2018'), 'R18-1.01', 'Jauns nosaukums'),
  ])
  const events = await db
    .selectFrom('audit.journal')
    .select(['event', 'details'])
    .where('event', '=', 'classifiers.edition-updated')
    .execute()

  expect(changes).toMatchObject([
    { classifier: 'risk', version: '2018', change: 'texts-updated', keptCodes: [] },
  ])
  expect((await findRisk(db, '2018', 'R18-1.01'))?.nameLv).toBe('Jauns nosaukums')
  expect(events).toMatchObject([{ details: { classifier: 'risk', version: '2018' } }])
})

test('a code that the product no longer brings stays readable', async () => {
  const edition = risks('2023')
  const without = { ...edition, items: edition.items.filter((item) => item.code !== 'R23-E06') }

  const changes = await loadClassifiers(database.admin, [without])

  expect(changes).toMatchObject([{ change: 'texts-updated', keptCodes: ['R23-E06'] }])
  expect(await findRisk(db, '2023', 'R23-E06')).toMatchObject({ group: 'economic' })
})

test('a published code cannot move to another group', async () => {
  const edition = risks('2023')
  const moved = {
    ...edition,
    items: edition.items.map((item) => (item.code === 'R23-S01' ? { ...item, group: 'family' } : item)),
  }

  await expect(loadClassifiers(database.admin, [moved])).rejects.toThrow('R23-S01 changed group')
})

test('two servers that start at once load a new edition once', async () => {
  const next = { ...risks('2023'), version: '2099' }

  const both = await Promise.all([
    loadClassifiers(database.admin, [next]),
    loadClassifiers(database.admin, [next]),
  ])

  expect(
    both
      .flat()
      .map(({ change }) => change)
      .toSorted(),
  ).toEqual(['loaded', 'none'])
})

test('the server role reads risks with scale and effect, and may not change them', async () => {
  const server = createDb(createPool(database.server))

  const low = await findRisk(server, '2023', 'R23-S01')
  const change = async () => server.updateTable('classifiers.items').set({ name_lv: 'x' }).execute()

  expect(low).toMatchObject({
    scale: 'intensity',
    stageEffect: { primary: 'high', basic: 'high', secondary: 'high' },
  })
  await expect(change()).rejects.toThrow('permission denied')
  await server.destroy()
})

test('only "other" of 2018 has no group', async () => {
  const risksOf2018 = await listRisks(db, '2018')

  expect(risksOf2018.filter((risk) => risk.group === null)).toMatchObject([
    { code: 'R18-OTHER', scale: 'yes_no' },
  ])
})

test('every mapped risk exists in both editions', async () => {
  const mappings = await listRiskMappings(db, { from: '2018', to: '2023' })

  expect(new Set(mappings.map((mapping) => mapping.fromCode)).size).toBe(32)
})

test('an unknown edition is undefined', async () => {
  expect(await findEdition(db, { classifier: 'risk', version: '1999' })).toBeUndefined()
})

function risks(version: string): EditionRows {
  const edition = allEditions().find((each) => each.classifier === 'risk' && each.version === version)
  if (edition === undefined) throw new Error(`no risks of ${version}`)
  return edition
}

function renamed(edition: EditionRows, code: string, nameLv: string): EditionRows {
  return { ...edition, items: edition.items.map((item) => (item.code === code ? { ...item, nameLv } : item)) }
}
