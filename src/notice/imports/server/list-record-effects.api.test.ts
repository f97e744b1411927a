import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPupil, type BuiltPlace, someone } from '#tests/support/builders.ts'
import type { Answer, Client } from '#tests/support/client.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { TOLD_RECORDS } from '../contract/record-effects.ts'
import { askFor, bringFile, checkFile } from '../testing/bring-file.ts'

let house: TestHouse
let place: BuiltPlace
let clerk: { readonly id: string; readonly browser: Client }
let anna: string

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  place = await aClass(house.owner)
  const id = await someone(house.owner, 'records_clerk', 'institution', place.institutionId)
  clerk = { id, browser: await house.as(id) }
  anna = await aPupil(house.owner, place, { given_name: 'Anna', family_name: 'Kalna' })
  await aPupil(house.owner, place, { given_name: 'Beāte', family_name: 'Lauka' })
})
afterAll(() => house.close())

const absences = (...rows: string[]) => ({
  institutionId: place.institutionId,
  kind: 'absences' as const,
  content: ['Datums;Stunda;Skolēns;Klase;Kavējuma veids', ...rows].join('\n'),
})
const marks = (...rows: string[]) => ({
  institutionId: place.institutionId,
  kind: 'marks' as const,
  content: ['Datums;Skolēns;Klase;Priekšmets;Vērtējums', ...rows].join('\n'),
})
const effectsOf = async (browser: Client, { body }: Answer) =>
  (await browser.get(`/imports/${body.id}/effects`)).body.rows

describe('what a file of absences corrects', () => {
  const known = () =>
    absences(
      '19.11.2026.;3;Lauka Beāte;7.b;n',
      '19.11.2026.;1;Kalna Anna;7.b;nn',
      '19.11.2026.;2;Kalna Anna;7.b;nn',
    )
  const corrected = () =>
    absences(
      '19.11.2026.;3;Lauka Beāte;7.b;nn',
      '19.11.2026.;1;Kalna Anna;7.b;ns',
      '19.11.2026.;2;Kalna Anna;7.b;nn',
      '19.11.2026.;4;Kalna Anna;7.b;nn',
    )
  const expected = [
    {
      kind: 'absence',
      givenName: 'Anna',
      familyName: 'Kalna',
      on: '2026-11-19',
      lesson: 1,
      before: 'unexcused',
      after: 'excused',
    },
    {
      kind: 'absence',
      givenName: 'Beāte',
      familyName: 'Lauka',
      on: '2026-11-19',
      lesson: 3,
      before: 'unknown',
      after: 'unexcused',
    },
  ]

  test('is told by the check before it is so, by the import after, and no longer once undone', async () => {
    await bringFile(clerk.browser, known())

    const checked = await checkFile(clerk.browser, corrected())
    const told = await effectsOf(clerk.browser, checked)
    await askFor(clerk.browser, checked.body.id, 'commit')
    const done = await effectsOf(clerk.browser, checked)
    await askFor(clerk.browser, checked.body.id, 'undo')

    expect(checked.body.report.counts).toMatchObject({ added: 1, changed: 2, unchanged: 1 })
    expect(told).toEqual(expected)
    expect(done).toEqual(expected)
    expect(await effectsOf(clerk.browser, checked)).toEqual([])
  })

  test('is told also of a pupil who has moved away since', async () => {
    await bringFile(clerk.browser, known())
    const other = await aClass(house.owner)
    await house.owner
      .updateTable('people.enrolments')
      .set({ ends_on: '2026-11-20', end_reason: 'transfer' })
      .where('pupil_id', '=', anna)
      .execute()
    await house.owner
      .insertInto('people.enrolments')
      .values({
        id: newId(),
        pupil_id: anna,
        institution_id: other.institutionId,
        class_id: other.classId,
        starts_on: '2026-11-20',
      })
      .execute()

    const checked = await checkFile(clerk.browser, corrected())

    expect(await effectsOf(clerk.browser, checked)).toEqual(expected)
  })

  test('is counted where there is too much to be named', async () => {
    const days = Array.from({ length: 18 }, (_, index) => String(index + 1).padStart(2, '0'))
    const lessons = Array.from({ length: 15 }, (_, index) => index + 1)
    const all = (kind: string) =>
      absences(
        ...days.flatMap((day) =>
          lessons.flatMap((lesson) => [
            `${day}.11.2026.;${lesson};Kalna Anna;7.b;${kind}`,
            `${day}.11.2026.;${lesson};Lauka Beāte;7.b;${kind}`,
          ]),
        ),
      )
    await bringFile(clerk.browser, all('nn'))

    const checked = await checkFile(clerk.browser, all('ns'))

    expect(checked.body.report.counts).toMatchObject({ changed: 540 })
    expect(await effectsOf(clerk.browser, checked)).toHaveLength(TOLD_RECORDS)
  })
})

describe('what a file of marks corrects and removes', () => {
  const fizika = { nameLv: 'Fizika', nameEn: 'Physics' }
  const whose = { kind: 'mark', givenName: 'Anna', familyName: 'Kalna', on: '2026-10-20', subject: fizika }

  test('is told mark by mark, removed ones first, and nothing of what it adds', async () => {
    const mark = (value: string, day = '20') => `${day}.10.2026.;Kalna Anna;7.b;Fizika;${value}`
    await bringFile(clerk.browser, marks(mark('4'), mark('nv'), mark('9', '21')))

    const checked = await checkFile(clerk.browser, marks(mark('5'), mark('8', '22')))

    expect(checked.body.report.counts).toMatchObject({ added: 1, changed: 1, removed: 1 })
    expect(await effectsOf(clerk.browser, checked)).toEqual([
      { ...whose, before: 'nv', after: null },
      { ...whose, before: '4', after: '5' },
    ])
  })
})

test('it is not for a class teacher, and the journal keeps only how many there were', async () => {
  const row = '19.11.2026.;1;Kalna Anna;7.b;'
  await bringFile(clerk.browser, absences(`${row}nn`))
  const checked = await checkFile(clerk.browser, absences(`${row}ns`))
  const teacher = await house.as(await someone(house.owner, 'class_teacher', 'class', place.classId))

  const refused = await teacher.get(`/imports/${checked.body.id}/effects`)
  await effectsOf(clerk.browser, checked)

  expect(refused.status).toBe(404)
  const [event] = await journalOf(house, { event: 'imports.effects-read', actorId: clerk.id })
  expect(event?.details).toEqual({ importId: checked.body.id, rows: 1 })
})
