import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDb, createPool, type Db } from '#platform/db/connect.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'
import { municipalityId, semesterId } from '../domain/reference-ids.ts'
import { loadReferenceData } from './load-reference-data.ts'
import { findSemesterOf } from './semester-reads.ts'

let database: TestDatabase
let db: Db

beforeAll(async () => {
  database = await createTestDatabase()
  await loadReferenceData(database.admin)
  db = createDb(createPool(database.server))
})

afterAll(async () => {
  await db.destroy()
  await database.drop()
})

test('each scheme has as many municipalities as it says', async () => {
  const schemes = await db
    .selectFrom('institutions.territory_schemes as scheme')
    .innerJoin('institutions.municipalities as unit', 'unit.scheme', 'scheme.code')
    .select(['scheme.code', 'scheme.units'])
    .select((select) => select.fn.countAll<number>().as('found'))
    .groupBy(['scheme.code', 'scheme.units'])
    .orderBy('scheme.code')
    .execute()

  expect(schemes).toEqual([
    { code: '2009', units: 119, found: 119 },
    { code: '2021', units: 43, found: 43 },
    { code: '2025', units: 42, found: 42 },
  ])
})

test('Cēsu novads has the same id everywhere', async () => {
  const unit = await db
    .selectFrom('institutions.municipalities')
    .select('name')
    .where('id', '=', municipalityId('2025:LV-022'))
    .executeTakeFirst()

  expect(unit?.name).toBe('Cēsu novads')
})

test('every municipality of a scheme lies in one planning region', async () => {
  const members = await db
    .selectFrom('institutions.region_members')
    .select('scheme')
    .select((select) => select.fn.countAll<number>().as('found'))
    .groupBy('scheme')
    .orderBy('scheme')
    .execute()

  expect(members).toEqual([
    { scheme: 'regions-2009', found: 119 },
    { scheme: 'regions-2021', found: 43 },
    { scheme: 'regions-2021-study', found: 43 },
    { scheme: 'regions-2025', found: 42 },
  ])
})

test('loading again changes nothing', async () => {
  expect(await loadReferenceData(database.admin)).toEqual([])
})

test.each([
  ['2026-11-20', 1],
  ['2026-12-28', 1],
  ['2027-01-04', 2],
  ['2027-08-31', 2],
])('the semester of %s is number %i', async (date, number) => {
  const semester = await findSemesterOf(db, date)

  expect(semester).toMatchObject({ id: semesterId('2026/27', number), schoolYear: '2026/27', number })
})
