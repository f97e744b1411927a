import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { anXlsx } from '#platform/files/testing/zip-writer.ts'
import { aClass, aPupil, type BuiltPlace, someone } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { askFor, bringFile, checkFile } from '../testing/bring-file.ts'

let house: TestHouse
let place: BuiltPlace
let rita: Client
let janis: string

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  place = await aClass(house.owner)
  rita = await house.as(await someone(house.owner, 'records_clerk', 'institution', place.institutionId))
  janis = await aPupil(house.owner, place, { given_name: 'Jānis', family_name: 'Kalniņš', sex: 'male' })
})
afterAll(() => house.close())

const heading = ['Skolēns', 'Klase', 'Priekšmets', 'Datums', 'Vērtējums']
type Row = readonly [subject: string, day: string, mark: string | number]
const file = (...rows: Row[]) => ({
  institutionId: place.institutionId,
  kind: 'marks' as const,
  name: 'vertejumi.xlsx',
  content: anXlsx([heading, ...rows.map((row) => ['Kalniņš Jānis', '7.b', ...row])]),
})
const marks = () =>
  house.owner
    .selectFrom('signals.marks')
    .select(['subject', 'on_date', 'sequence', 'value', 'points'])
    .where('pupil_id', '=', janis)
    .orderBy('subject')
    .orderBy('on_date')
    .orderBy('sequence')
    .execute()
const summaries = () =>
  house.owner
    .selectFrom('signals.subject_summaries')
    .select(['subject', 'marks', 'points_sum', 'points_count', 'not_assessed'])
    .where('pupil_id', '=', janis)
    .orderBy('subject')
    .execute()
const flags = () =>
  house.owner
    .selectFrom('risk.flags')
    .select(['rule', 'withdrawn_at'])
    .where('pupil_id', '=', janis)
    .execute()

const low: Row[] = [
  ['Matemātika', '20.10.2026', 2],
  ['Matemātika', '27.10.2026', 3],
  ['Latviešu valoda', '20.10.2026', 3],
  ['Fizika', '20.10.2026', 'nv'],
  ['Fizika', '21.10.2026', 3],
]

describe('marks from a workbook', () => {
  test('become marks, summaries and, low in three subjects, a flag', async () => {
    const answer = await bringFile(rita, file(...low))

    expect(answer.body).toMatchObject({
      status: 'committed',
      format: { kind: 'xlsx', sheets: ['Lapa1'] },
      report: {
        counts: { added: 5, pupils: 1 },
        flags: { raised: 1 },
        period: { from: '2026-10-20', until: '2026-10-27' },
      },
    })
    expect(await summaries()).toEqual([
      { subject: 'fizika', marks: 2, points_sum: 3, points_count: 1, not_assessed: 1 },
      { subject: 'latviesu-valoda', marks: 1, points_sum: 3, points_count: 1, not_assessed: 0 },
      { subject: 'matematika', marks: 2, points_sum: 5, points_count: 2, not_assessed: 0 },
    ])
    expect(await flags()).toEqual([{ rule: 'low-marks', withdrawn_at: null }])
  })

  test('a day told again replaces that day: changed, added and removed marks', async () => {
    await bringFile(
      rita,
      file(['Matemātika', '20.10.2026', 4], ['Matemātika', '20.10.2026', 7], ['Fizika', '20.10.2026', 9]),
    )

    const answer = await bringFile(
      rita,
      file(['Matemātika', '20.10.2026', 5], ['Fizika', '20.10.2026', 9], ['Fizika', '20.10.2026', 10]),
    )

    expect(answer.body.report.counts).toMatchObject({ added: 1, changed: 1, removed: 1, unchanged: 1 })
    expect((await marks()).map((mark) => [mark.subject, mark.sequence, mark.value])).toEqual([
      ['fizika', 1, '9'],
      ['fizika', 2, '10'],
      ['matematika', 1, '5'],
    ])
  })

  test('undone, give back what was there and withdraw the flag', async () => {
    await bringFile(rita, file(['Matemātika', '20.10.2026', 9], ['Matemātika', '20.10.2026', 8]))
    const before = await marks()
    const answer = await bringFile(rita, file(...low))

    await askFor(rita, answer.body.id, 'undo')

    expect(await marks()).toEqual(before)
    expect(await summaries()).toEqual([
      { subject: 'matematika', marks: 2, points_sum: 17, points_count: 2, not_assessed: 0 },
    ])
    expect((await flags())[0]?.withdrawn_at).not.toBeNull()
  })
})

describe('what is wrong with marks', () => {
  test.each([
    ['mark-unknown', ['Matemātika', '20.10.2026', '11'], 'Vērtējums', '11'],
    ['mark-unknown', ['Matemātika', '20.10.2026', '=7'], 'Vērtējums', '=7'],
    ['subject-unknown', ['Alķīmija', '20.10.2026', '7'], 'Priekšmets', 'Alķīmija'],
    ['date-future', ['Matemātika', '20.12.2026', '7'], 'Datums', '20.12.2026'],
  ] as [string, Row, string, string][])('%s', async (code, row, column, value) => {
    const { report } = (await checkFile(rita, file(row))).body

    expect(report.problems[0]).toMatchObject({ code, severity: 'error', line: 2, column, params: { value } })
  })

  test('a subject of the school’s own can be left out', async () => {
    const answer = await bringFile(rita, {
      ...file(['Robotika', '20.10.2026', '7'], ['Fizika', '20.10.2026', '8']),
      settings: { subjects: { Robotika: 'skip' } },
    })

    expect(answer.body.report).toMatchObject({ rows: 2, skipped: 1, counts: { added: 1 } })
  })
})
