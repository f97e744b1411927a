import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { BACKGROUND_ACTOR_ID } from '#foundation/endpoint/index.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPupil, type BuiltPlace } from '#tests/support/builders.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { type AbsenceRow, recordAbsences } from './absence-store.ts'

/** More than two pieces, in batches as a file is read. */
const PUPILS = 60
const DAYS = 50
const LESSONS = 14
const BATCH = 1_000

let house: TestHouse
let place: BuiltPlace
let pupils: string[]

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  place = await aClass(house.owner)
  pupils = await Promise.all(Array.from({ length: PUPILS }, () => aPupil(house.owner, place)))
})
afterAll(() => house.close())

function wholeFile(): AbsenceRow[] {
  const rows: AbsenceRow[] = []
  for (let day = 0; day < DAYS; day++) {
    const onDate = new Date(Date.UTC(2026, 8, 1 + day)).toISOString().slice(0, 10)
    for (const pupilId of pupils)
      for (let lesson = 1; lesson <= LESSONS; lesson++)
        rows.push({ line: rows.length + 2, pupilId, onDate, lesson, kind: 'excused' })
  }
  return rows
}

async function* batchesOf(rows: readonly AbsenceRow[]) {
  for (let from = 0; from < rows.length; from += BATCH) yield rows.slice(from, from + BATCH)
}

const recorded = (rows: readonly AbsenceRow[], importId = newId()) =>
  asActor(house.services.db, { actorId: BACKGROUND_ACTOR_ID, today: '2026-11-20' }, (trx) =>
    recordAbsences(
      trx,
      { importId, institutionId: place.institutionId, schoolYear: '2026/27' },
      batchesOf(rows),
    ),
  )

const kept = () =>
  house.owner
    .selectFrom('signals.absences')
    .select((row) => ['kind', row.fn.countAll<number>().as('rows')])
    .where('pupil_id', 'in', pupils)
    .groupBy('kind')
    .orderBy('kind')
    .execute()

test('a long file of new absences is written whole', async () => {
  const rows = wholeFile()

  const found = await recorded(rows)

  expect(found).toEqual({ added: rows.length, changed: 0, unchanged: 0, repeats: [], elsewhere: [] })
  expect(await kept()).toEqual([{ kind: 'excused', rows: rows.length }])
})

test('a long file of which some is there already adds what is new and changes what differs', async () => {
  const rows = wholeFile()
  const known = [20_000, 30_000, 41_000].flatMap((index) => rows.slice(index, index + 2))
  await recorded(known.map((row, index) => (index === 0 ? { ...row, kind: 'unexcused' } : row)))

  const found = await recorded(rows)

  expect(found).toEqual({
    added: rows.length - known.length,
    changed: 1,
    unchanged: known.length - 1,
    repeats: [],
    elsewhere: [],
  })
  expect(await kept()).toEqual([{ kind: 'excused', rows: rows.length }])
})

test('a row that a much earlier row of the file has told is known by both lines, and the first one holds', async () => {
  const rows = wholeFile()
  const [first, second] = rows
  if (first === undefined || second === undefined) throw new Error('The file is empty')
  const [again, otherwise] = [rows.length + 2, rows.length + 3]

  const found = await recorded([
    ...rows,
    { ...first, line: again },
    { ...second, line: otherwise, kind: 'unexcused' },
  ])

  expect(found).toEqual({
    added: rows.length,
    changed: 0,
    unchanged: 0,
    elsewhere: [],
    repeats: [
      { line: again, firstLine: first.line, isSame: true },
      { line: otherwise, firstLine: second.line, isSame: false },
    ],
  })
  expect(await kept()).toEqual([{ kind: 'excused', rows: rows.length }])
})
