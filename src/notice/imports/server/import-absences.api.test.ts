import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aClass, aPupil, type BuiltPlace, someone, thisSemester } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { askFor, bringFile, checkFile } from '../testing/bring-file.ts'

let house: TestHouse
let place: BuiltPlace
let rita: Client
let ritaId: string
let elza: string
let janis: string

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  place = await aClass(house.owner)
  ritaId = await someone(house.owner, 'records_clerk', 'institution', place.institutionId)
  rita = await house.as(ritaId)
  elza = await aPupil(house.owner, place, { given_name: 'Elza', family_name: 'Liepiņa' })
  janis = await aPupil(house.owner, place, { given_name: 'Jānis', family_name: 'Kalniņš', sex: 'male' })
})
afterAll(() => house.close())

const heading = 'Datums;Stunda;Skolēns;Klase;Kavējuma veids'
/** Weekdays of November, one lesson each. */
const days = ['02', '03', '04', '05', '06', '09', '10', '11', '12', '13', '16', '17', '19']
const manyUnexcused = days.flatMap((day) =>
  [1, 2].map((lesson) => `${day}.11.2026.;${lesson};Liepiņa Elza;7.b;nn`),
)
const file = (...rows: string[]) => ({
  institutionId: place.institutionId,
  kind: 'absences' as const,
  content: [heading, ...rows].join('\r\n'),
})

const absencesOf = (pupilId: string) =>
  house.owner
    .selectFrom('signals.absences')
    .select(['on_date', 'lesson', 'kind'])
    .where('pupil_id', '=', pupilId)
    .orderBy('on_date')
    .orderBy('lesson')
    .execute()
const summaryOf = async (pupilId: string) =>
  house.owner
    .selectFrom('signals.term_summaries')
    .select(['lessons_unexcused', 'lessons_excused', 'lessons_unknown', 'days_unexcused', 'absences_until'])
    .where('pupil_id', '=', pupilId)
    .where('semester_id', '=', await thisSemester(house.owner))
    .executeTakeFirst()
const waitingFiles = () => {
  const folder = join(house.services.config.home, 'uploads')
  return existsSync(folder) ? readdirSync(folder) : []
}
const flagsOf = (pupilId: string) =>
  house.owner
    .selectFrom('risk.flags')
    .select(['rule', 'facts', 'data_until', 'withdrawn_at'])
    .where('pupil_id', '=', pupilId)
    .execute()

describe('a dry run', () => {
  test('tells what would happen, flags included, and changes nothing', async () => {
    const answer = await checkFile(rita, file(...manyUnexcused, '20.11.2026.;3;Jānis Kalniņš;7b;ns'))

    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      status: 'checked',
      can: { commit: true, undo: false },
      report: {
        rows: 27,
        errors: 0,
        warnings: 0,
        period: { from: '2026-11-02', until: '2026-11-20' },
        counts: { added: 27, changed: 0, unchanged: 0, pupils: 2 },
        flags: { raised: 1, changed: 0, withdrawn: 0 },
      },
    })
    expect(await absencesOf(elza)).toEqual([])
    expect(await summaryOf(elza)).toBeUndefined()
    expect(await flagsOf(elza)).toEqual([])
  })

  test('is journalled with counts only', async () => {
    await checkFile(rita, file('20.11.2026.;3;Jānis Kalniņš;7b;ns'))

    const [row] = await journalOf(house, { event: 'imports.checked', actorId: ritaId })
    expect(row).toMatchObject({ actor_roles: ['records_clerk'], institution_id: place.institutionId })
    expect(row?.details).toMatchObject({ rows: 1, errors: 0, warnings: 0 })
    expect(JSON.stringify(row?.details)).not.toContain('Kalni')
  })
})

describe('a commit', () => {
  test('with a Saturday in it makes nobody present until then', async () => {
    await bringFile(rita, file('14.11.2026.;3;Jānis Kalniņš;7b;ns', '13.11.2026.;3;Elza Liepiņa;7b;ns'))

    expect((await summaryOf(elza))?.absences_until).toBe('2026-11-13')
  })

  test('records the rows, the summaries, how far the data reach, and the flag', async () => {
    const answer = await bringFile(rita, file(...manyUnexcused, '20.11.2026.;3;Jānis Kalniņš;7b;ns'))

    expect(answer.body).toMatchObject({ status: 'committed', can: { commit: false, undo: true } })
    expect(await absencesOf(janis)).toEqual([{ on_date: '2026-11-20', lesson: 3, kind: 'excused' }])
    expect(await summaryOf(elza)).toEqual({
      lessons_unexcused: 26,
      lessons_excused: 0,
      lessons_unknown: 0,
      days_unexcused: 13,
      absences_until: '2026-11-20',
    })
    expect(await flagsOf(elza)).toMatchObject([
      {
        rule: 'unexcused-lessons',
        facts: { lessons: 26, limit: 20 },
        data_until: '2026-11-20',
        withdrawn_at: null,
      },
    ])
  })

  test('covers classmates who missed nothing', async () => {
    const marta = await aPupil(house.owner, place, { given_name: 'Marta', family_name: 'Ozoliņa' })

    await bringFile(rita, file('20.11.2026.;3;Jānis Kalniņš;7b;ns'))

    expect(await summaryOf(marta)).toMatchObject({ lessons_unexcused: 0, absences_until: '2026-11-20' })
  })

  test('asked twice happens once, and the file is gone', async () => {
    const before = waitingFiles()
    const checked = await checkFile(rita, file('20.11.2026.;3;Jānis Kalniņš;7b;ns'))
    const path = `/imports/${checked.body.id}/commit`

    const answers = [await rita.post(path), await rita.post(path)]
    await rita.background()
    const third = await rita.post(path)

    expect(answers.map((answer) => answer.body.job?.step)).toEqual(['commit', 'commit'])
    expect(third.body).toMatchObject({ status: 'committed', job: null })
    expect(await absencesOf(janis)).toHaveLength(1)
    expect(waitingFiles()).toEqual(before)
  })

  test('of the same rows again changes nothing; of corrected rows changes those', async () => {
    await bringFile(rita, file('19.11.2026.;3;Jānis Kalniņš;7b;n', '20.11.2026.;3;Jānis Kalniņš;7b;n'))

    const again = await bringFile(
      rita,
      file(
        '19.11.2026.;3;Jānis Kalniņš;7b;n',
        '20.11.2026.;3;Jānis Kalniņš;7b;ns',
        '20.11.2026.;4;Jānis Kalniņš;7b;ns',
      ),
    )

    expect(again.body.report.counts).toMatchObject({ added: 1, changed: 1, unchanged: 1 })
    expect(await summaryOf(janis)).toMatchObject({ lessons_unknown: 1, lessons_excused: 2 })
  })

  test('counts the rows that are no absence, says why, and takes none of them', async () => {
    const rows = file('19.11.2026.;3;Jānis Kalniņš;7b;ns', '20.11.2026.;3;Jānis Kalniņš;7b;ir')

    const checked = await checkFile(rita, rows)
    const committed = await askFor(rita, checked.body.id, 'commit')

    expect(checked.body.report).toMatchObject({ rows: 2, skipped: 1, counts: { added: 1 } })
    expect(committed.body.report).toMatchObject({
      rows: 2,
      skipped: 1,
      skippedBy: [{ about: 'absenceKind', value: 'ir', byDefault: true, rows: 1, lines: [3] }],
    })
    expect(await absencesOf(janis)).toHaveLength(1)
  })

  test('takes whole days and numbers of lessons', async () => {
    const content = 'Datums;Skolēns;Kavētās stundas;Kavējums\n19.11.2026;Elza Liepiņa;4;nn\n'
    await bringFile(rita, { institutionId: place.institutionId, kind: 'absences', content })
    await bringFile(rita, {
      institutionId: place.institutionId,
      kind: 'absences',
      content: 'Datums;Skolēns;Kavējums\n20.11.2026;Elza Liepiņa;nn\n',
    })

    expect((await absencesOf(elza)).map((row) => [row.on_date, row.lesson])).toEqual([
      ['2026-11-19', 1],
      ['2026-11-19', 2],
      ['2026-11-19', 3],
      ['2026-11-19', 4],
      ['2026-11-20', 0],
    ])
  })
})

describe('undoing', () => {
  test('takes back rows, summaries and the flag', async () => {
    const { body } = await bringFile(rita, file(...manyUnexcused))

    const answer = await askFor(rita, body.id, 'undo')

    expect(answer.body).toMatchObject({ status: 'undone', can: { undo: false } })
    expect(await absencesOf(elza)).toEqual([])
    expect(await summaryOf(elza)).toBeUndefined()
    expect((await flagsOf(elza))[0]?.withdrawn_at).not.toBeNull()
  })

  test('leaves what a flag was noticed by, also when the data go on and are taken back', async () => {
    const noticedBy = () =>
      house.owner
        .selectFrom('risk.flags')
        .select(['data_until', 'noticed_data_until', 'noticed_version_id'])
        .where('pupil_id', '=', elza)
        .executeTakeFirstOrThrow()
    await bringFile(rita, file(...manyUnexcused))
    const noticed = await noticedBy()
    const { body } = await bringFile(rita, file('20.11.2026.;1;Liepiņa Elza;7.b;nn'))
    const later = await noticedBy()

    await askFor(rita, body.id, 'undo')

    expect(noticed).toMatchObject({ data_until: '2026-11-19', noticed_data_until: '2026-11-19' })
    expect(noticed.noticed_version_id).not.toBeNull()
    expect(later).toEqual({ ...noticed, data_until: '2026-11-20' })
    expect(await noticedBy()).toEqual(noticed)
  })

  test('gives back what was there before', async () => {
    await bringFile(rita, file('20.11.2026.;3;Jānis Kalniņš;7b;n'))
    const { body } = await bringFile(rita, file('20.11.2026.;3;Jānis Kalniņš;7b;ns'))

    await askFor(rita, body.id, 'undo')

    expect(await absencesOf(janis)).toMatchObject([{ kind: 'unknown' }])
    expect(await summaryOf(janis)).toMatchObject({
      lessons_unknown: 1,
      lessons_excused: 0,
      absences_until: '2026-11-20',
    })
  })

  test('is refused while a later import stands on it, which is named', async () => {
    const first = await bringFile(rita, file('20.11.2026.;3;Jānis Kalniņš;7b;n'))
    const later = await bringFile(rita, {
      ...file('20.11.2026.;3;Jānis Kalniņš;7b;ns'),
      name: 'labojums.csv',
    })

    const answer = await askFor(rita, first.body.id, 'undo')

    expect(answer.status).toBe(422)
    expect(answer.body.code).toBe('imports.blocked-by-imports')
    expect(answer.body.message).toContain('labojums.csv')
    expect(answer.body.data).toMatchObject({
      imports: [{ id: later.body.id, kind: 'absences', fileName: 'labojums.csv' }],
    })
  })
})

describe('what is wrong in a file', () => {
  const problems = async (...rows: string[]) => (await checkFile(rita, file(...rows))).body.report.problems

  test('is named by row, name, column and value', async () => {
    const found = await problems('20.11.2026.;3;Jānis Kalniņš;7.b;n', '20.11.2026.;4;Jānis Kalniņš;7d;n')

    expect(found).toEqual([
      {
        code: 'class-unknown',
        severity: 'error',
        line: 3,
        column: 'Klase',
        file: null,
        who: 'Jānis Kalniņš',
        params: { value: '7d' },
      },
    ])
  })

  test('names the pupil also where it is found only once everything is read', async () => {
    const found = await problems('20.11.2026.;3;Jānis Kalniņš;7.b;n', '20.11.2026.;3;Jānis Kalniņš;7.b;n')

    expect(found).toMatchObject([{ code: 'row-repeated', line: 3, who: 'Jānis Kalniņš' }])
  })

  test.each([
    ['date-future', '21.12.2026.;3;Jānis Kalniņš;7.b;n'],
    ['date-outside-year', '20.08.2026.;3;Jānis Kalniņš;7.b;n'],
    ['date-unreadable', 'vakar;3;Jānis Kalniņš;7.b;n'],
    ['date-missing', ';3;Jānis Kalniņš;7.b;n'],
    ['lesson-unknown', '20.11.2026.;trešā;Jānis Kalniņš;7.b;n'],
    ['absence-kind-unknown', '20.11.2026.;3;Jānis Kalniņš;7.b;???'],
    ['pupil-unknown', '20.11.2026.;3;Nezināms Cilvēks;7.b;n'],
    ['name-missing', '20.11.2026.;3;;7.b;n'],
    ['ragged-row', '20.11.2026.;3;Jānis Kalniņš;7.b;n;vēl;kaut kas'],
    ['ragged-row', '20.11.2026.;3'],
  ])('%s', async (code, row) => {
    const answer = await checkFile(rita, file(row))

    expect(answer.body).toMatchObject({ status: 'refused', can: { commit: false } })
    expect(answer.body.report.problems[0]).toMatchObject({ code, severity: 'error', line: 2 })
  })

  test.each([
    ['date-weekend', '15.11.2026.;3;Jānis Kalniņš;7.b;n'],
    ['formula', '20.11.2026.;3;Jānis Kalniņš;7.b;=HYPERLINK("http://x")'],
  ])('%s is only a warning', async (code, row) => {
    const answer = await checkFile(rita, {
      ...file(row),
      settings: { absenceKinds: { n: 'unknown', '=HYPERLINK("http://x")': 'present' } },
    })

    expect(answer.body.report).toMatchObject({
      errors: 0,
      warnings: 1,
      problems: [{ code, severity: 'warning', line: 2 }],
    })
  })

  test('rows that repeat or contradict each other are both named', async () => {
    const found = await problems(
      '20.11.2026.;3;Jānis Kalniņš;7.b;n',
      '20.11.2026.;3;Jānis Kalniņš;7.b;n',
      '20.11.2026.;3;Jānis Kalniņš;7.b;ns',
    )

    expect(found).toMatchObject([
      { code: 'row-contradicts', severity: 'error', line: 4, params: { firstLine: 2 } },
      { code: 'row-repeated', severity: 'warning', line: 3, params: { firstLine: 2 } },
    ])
  })

  test('a class written differently becomes a question, and the answer is kept for the next file', async () => {
    const first = await checkFile(rita, file('20.11.2026.;3;Jānis Kalniņš;7. b klase (angļu);n'))
    const question = first.body.report.questions[0]
    const settings = { ...first.body.settings, classes: { [question.value]: place.classId } }

    const second = await askFor(rita, first.body.id, 'check', { settings })
    await askFor(rita, first.body.id, 'commit')
    const next = await checkFile(rita, file('19.11.2026.;3;Jānis Kalniņš;7. b klase (angļu);n'))

    expect(question).toEqual({ about: 'class', value: '7. b klase (angļu)', rows: 1 })
    expect(second.body.status).toBe('checked')
    expect(next.body.status).toBe('checked')
  })

  test('a missing column is named before anything is read, and the rows are counted', async () => {
    const answer = await checkFile(rita, {
      ...file(),
      content: 'Datums;Skolēns\n20.11.2026.;Elza Liepiņa\n20.11.2026.;=1+1\n',
    })

    expect(answer.body.report.problems).toMatchObject([
      { code: 'column-missing', params: { field: 'absenceKind' } },
    ])
    expect(answer.body.report.rows).toBe(2)
  })

  test('namesakes have to be told apart', async () => {
    await aPupil(house.owner, place, { given_name: 'Elza', family_name: 'Liepiņa', born_on: '2013-07-07' })

    expect(await problems('20.11.2026.;3;Elza Liepiņa;7.b;n')).toMatchObject([
      { code: 'pupil-ambiguous', line: 2 },
    ])
  })

  test('only the first two hundred problems are listed, all are counted', async () => {
    const rows = Array.from({ length: 300 }, () => '20.11.2026.;3;Nezināms Cilvēks;7.b;n')

    const { report } = (await checkFile(rita, file(...rows))).body

    expect(report.problems).toHaveLength(200)
    expect(report.totals).toEqual([{ code: 'pupil-unknown', severity: 'error', count: 300 }])
  })
})

describe('somebody else', () => {
  test('cannot import into an institution that is not theirs', async () => {
    const elsewhere = await aClass(house.owner)

    const answer = await rita.post(`/institutions/${elsewhere.institutionId}/imports`, {
      id: '019aa000-0000-7000-8000-000000000001',
      kind: 'absences',
      schoolYear: '2026/27',
    })

    expect(answer.status).toBe(404)
  })

  test('who leads the school reads imports and runs none', async () => {
    const { body } = await bringFile(rita, file('20.11.2026.;3;Jānis Kalniņš;7b;n'))
    const dace = await house.as(
      await someone(house.owner, 'school_leadership', 'institution', place.institutionId),
    )

    const seen = await dace.get(`/imports/${body.id}`)
    const undone = await askFor(dace, body.id, 'undo')

    expect(seen.body).toMatchObject({ status: 'committed', can: { undo: false } })
    expect(undone.status).toBe(404)
  })
})
