import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aClass, aPupil, type BuiltPlace, someone } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { askFor, bringFile, checkFile } from '../testing/bring-file.ts'

let house: TestHouse
let place: BuiltPlace
let rita: Client
let ritaId: string

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  place = await aClass(house.owner)
  ritaId = await someone(house.owner, 'records_clerk', 'institution', place.institutionId)
  rita = await house.as(ritaId)
  await aPupil(house.owner, place, { given_name: 'Jānis', family_name: 'Kalniņš', sex: 'male' })
})
afterAll(() => house.close())

const headings = ['Datums', 'Stunda', 'Skolēns', 'Klase', 'Kavējuma veids']
const good = '20.11.2026.;3;Jānis Kalniņš;7.b;ns'
const file = (...rows: string[]) => ({
  institutionId: place.institutionId,
  kind: 'absences' as const,
  content: [headings.join(';'), ...rows].join('\n'),
})

test('all rows with problems come as they are in the file, also beyond those that the page lists', async () => {
  const bad = Array.from({ length: 250 }, (_, n) => `32.11.2026.;99;Nezināms Nr${n};7.b;ns`)
  const { body } = await checkFile(rita, file(good, ...bad, good.replace(';3;', ';4;')))

  const answer = await rita.get(`/imports/${body.id}/problem-rows`)

  expect(body.report.problems).toHaveLength(200)
  expect(answer.body).toMatchObject({ headings, ofFile: [], beyond: 0 })
  expect(answer.body.rows).toHaveLength(250)
  expect(answer.body.rows[249]).toMatchObject({
    line: 252,
    cells: ['32.11.2026.', '99', 'Nezināms Nr249', '7.b', 'ns'],
  })
  const codes = answer.body.rows[249].problems.map((problem: { code: string }) => problem.code)
  expect(codes).toEqual(expect.arrayContaining(['pupil-unknown', 'date-unreadable', 'lesson-unknown']))
})

test('taking them is journalled, with their number only', async () => {
  const { body } = await checkFile(rita, file('32.11.2026.;3;Jānis Kalniņš;7.b;ns'))

  await rita.get(`/imports/${body.id}/problem-rows`)

  const [row] = await journalOf(house, { event: 'imports.problem-rows-taken', actorId: ritaId })
  expect(row?.details).toEqual({ importId: body.id, rows: 1 })
})

test('the leadership, who may not run imports, and another school do not get them', async () => {
  const { body } = await checkFile(rita, file('32.11.2026.;3;Jānis Kalniņš;7.b;ns'))
  const elsewhere = await aClass(house.owner)
  const people = [
    await someone(house.owner, 'school_leadership', 'institution', place.institutionId),
    await someone(house.owner, 'records_clerk', 'institution', elsewhere.institutionId),
    await someone(house.owner, 'class_teacher', 'class', place.classId),
  ]

  for (const person of people)
    expect((await (await house.as(person)).get(`/imports/${body.id}/problem-rows`)).status).toBe(404)
})

test('after the import the file is gone, and its problems with it', async () => {
  const { body } = await bringFile(rita, file(good, good))

  const answer = await rita.get(`/imports/${body.id}/problem-rows`)
  const kept = await house.owner
    .selectFrom('imports.imports')
    .select('problems')
    .where('id', '=', body.id)
    .executeTakeFirstOrThrow()

  expect(body.report.warnings).toBe(1)
  expect(answer).toMatchObject({ status: 422, body: { code: 'imports.file-gone' } })
  expect(kept.problems).toBeNull()
  expect((await askFor(rita, body.id, 'undo')).body.status).toBe('undone')
})

test('of a file that cannot be read to its end, the rows until there come', async () => {
  const many = Array.from({ length: 30_000 }, () => good)
  const content = file('32.11.2026.;3;Jānis Kalniņš;7.b;ns', ...many, '20.11.2026.;3;"Jānis')
  const { body } = await checkFile(rita, content)

  const answer = await rita.get(`/imports/${body.id}/problem-rows`)

  expect(body.status).toBe('refused')
  expect(answer.status).toBe(200)
  expect(answer.body.rows[0]).toMatchObject({ line: 2, problems: [{ code: 'date-unreadable' }] })
  expect(answer.body.beyond).toBeGreaterThan(0)
})
