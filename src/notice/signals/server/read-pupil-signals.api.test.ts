import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  aClass,
  anInstitution,
  aPupil,
  type BuiltPlace,
  someone,
  thisSemester,
} from '#tests/support/builders.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { refreshAbsenceSummaries, refreshMarkSummaries } from './refresh-summaries-store.ts'

let house: TestHouse
let place: BuiltPlace
let ilze: string
let elza: string
let quiet: string

beforeAll(async () => {
  house = await createTestHouse()
  place = await aClass(house.owner)
  ilze = await someone(house.owner, 'class_teacher', 'class', place.classId)
  elza = await aPupil(house.owner, place)
  quiet = await aPupil(house.owner, place)
  await missedLessons('2026-09-03', 2)
  await missedLessons('2026-11-12', 6)
  await summarised(await thisSemester(house.owner))
})
afterAll(() => house.close())

async function missedLessons(day: string, lessons: number): Promise<void> {
  const rows = Array.from({ length: lessons }, (_, lesson) => ({
    school_year: '2026/27',
    pupil_id: elza,
    on_date: day,
    lesson: lesson + 1,
    kind: 'unexcused',
    institution_id: place.institutionId,
  }))
  await house.owner.insertInto('signals.absences').values(rows).execute()
}

async function summarised(semesterId: string): Promise<void> {
  const of = {
    pupil_id: elza,
    semester_id: semesterId,
    municipality_id: place.municipalityId,
    institution_id: place.institutionId,
    class_id: place.classId,
  }
  await house.owner
    .insertInto('signals.term_summaries')
    .values({
      ...of,
      lessons_unexcused: 8,
      lessons_excused: 14,
      days_unexcused: 2,
      absences_until: '2026-11-13',
    })
    .execute()
  await house.owner
    .insertInto('signals.subject_summaries')
    .values([
      { ...of, subject: 'matematika', marks: 4, points_sum: 14, points_count: 4, not_assessed: 0 },
      { ...of, subject: 'sports', marks: 1, points_sum: 0, points_count: 0, not_assessed: 1 },
    ])
    .execute()
}

/** Four marks in each subject, with their sum. */
async function marked(
  pupilId: string,
  semesterId: string,
  sums: Readonly<Record<string, number>>,
): Promise<void> {
  const of = {
    pupil_id: pupilId,
    semester_id: semesterId,
    municipality_id: place.municipalityId,
    institution_id: place.institutionId,
    class_id: place.classId,
  }
  await house.owner.insertInto('signals.term_summaries').values(of).execute()
  if (Object.keys(sums).length === 0) return
  await house.owner
    .insertInto('signals.subject_summaries')
    .values(
      Object.entries(sums).map(([subject, sum]) => ({
        ...of,
        subject,
        marks: 4,
        points_sum: sum,
        points_count: 4,
        not_assessed: 0,
      })),
    )
    .execute()
}

/** Marks of days, as journals write them: day, subject, value. */
async function marks(pupilId: string, given: readonly (readonly [string, string, string])[]): Promise<void> {
  await house.owner
    .insertInto('signals.marks')
    .values(
      given.map(([day, subject, value]) => ({
        school_year: day < '2026-09-01' ? '2025/26' : '2026/27',
        pupil_id: pupilId,
        subject,
        on_date: day,
        sequence: 1,
        value,
        points: Number.isNaN(Number(value)) ? null : Number(value),
        institution_id: place.institutionId,
      })),
    )
    .execute()
}

describe('the signals of a pupil', () => {
  test('are the absence week by week against the limit, and the mean of each subject', async () => {
    const browser = await house.as(ilze)

    const { body } = await browser.get(`/pupils/${elza}/signals`)

    expect(body).toMatchObject({
      absencesUntil: '2026-11-13',
      marksUntil: null,
      trend: { unit: 'lessons', limit: 20 },
      semesters: [{ schoolYear: '2026/27', number: 1, unexcused: 8, excused: 14, daysUnexcused: 2 }],
    })
    expect(body.trend.weeks).toHaveLength(11)
    expect(body.trend.weeks[0]).toEqual({ startsOn: '2026-08-31', unexcused: 2 })
    expect(body.trend.weeks.at(-1)).toEqual({ startsOn: '2026-11-09', unexcused: 8 })
    expect(body.subjects).toMatchObject([
      { code: 'matematika', mean: 3.5, low: true },
      { code: 'sports', mean: null, low: false, notAssessed: 1 },
    ])
  })

  test('compare each subject with the pupil’s own semester before, where there was one', async () => {
    const marta = await aPupil(house.owner, place)
    const before = await house.owner
      .selectFrom('institutions.semesters')
      .select(['id', 'school_year', 'number'])
      .where('starts_on', '<', '2026-08-01')
      .orderBy('starts_on', 'desc')
      .executeTakeFirstOrThrow()
    await marked(marta, await thisSemester(house.owner), { matematika: 14, sports: 20 })
    await marked(marta, before.id, { matematika: 24 })
    const browser = await house.as(ilze)

    const { body } = await browser.get(`/pupils/${marta}/signals`)
    const without = await browser.get(`/pupils/${elza}/signals`)

    expect(body.before).toEqual({ schoolYear: before.school_year, number: before.number })
    expect(body.subjects).toMatchObject([
      { code: 'matematika', mean: 3.5, meanBefore: 6 },
      { code: 'sports', mean: 5, meanBefore: null },
    ])
    expect(without.body.before).toBeNull()
  })

  test('have the mean of each month since the semester before, without the marks that are no points', async () => {
    const anna = await aPupil(house.owner, place)
    const semesterId = await thisSemester(house.owner)
    const before = await house.owner
      .selectFrom('institutions.semesters')
      .select(['id'])
      .where('starts_on', '<', '2026-08-01')
      .orderBy('starts_on', 'desc')
      .executeTakeFirstOrThrow()
    await marked(anna, semesterId, { matematika: 14, sports: 20 })
    await marked(anna, before.id, { matematika: 24 })
    await house.owner
      .updateTable('signals.term_summaries')
      .set({ marks_until: '2026-11-13' })
      .where('pupil_id', '=', anna)
      .where('semester_id', '=', semesterId)
      .execute()
    await marks(anna, [
      ['2025-12-05', 'matematika', '1'], // before the semester before
      ['2026-05-05', 'matematika', '8'],
      ['2026-09-10', 'matematika', '4'],
      ['2026-09-11', 'matematika', '5'],
      ['2026-09-11', 'sports', 'T'],
      ['2026-11-13', 'sports', '9'],
      ['2026-11-14', 'sports', '1'], // later than the data are said to reach
    ])

    const { body } = await (await house.as(ilze)).get(`/pupils/${anna}/signals`)

    const known = body.markTrend.filter(({ mean }: { mean: number | null }) => mean !== null)
    expect(known).toEqual([
      { startsOn: '2026-05-01', mean: 8 },
      { startsOn: '2026-09-01', mean: 4.5 },
      { startsOn: '2026-11-01', mean: 9 },
    ])
    expect(body.markTrend).toHaveLength(11)
    expect(body.subjects[1].months).toEqual([...Array(10).fill(null), 9])
  })

  test('have no trend while marks are formative levels only', async () => {
    const mazais = await aPupil(house.owner, place)
    await marked(mazais, await thisSemester(house.owner), {})
    await marks(mazais, [['2026-09-11', 'sports', 'T']])

    const { body } = await (await house.as(ilze)).get(`/pupils/${mazais}/signals`)

    expect(body.markTrend).toEqual([])
  })

  test('count formative levels by subject and month, and make no number of them', async () => {
    const mazais = await aPupil(house.owner, place)
    const semesterId = await thisSemester(house.owner)
    await marks(mazais, [
      ['2026-09-11', 'sports', 'S'],
      ['2026-09-18', 'sports', 'T'],
      ['2026-11-05', 'sports', 'S'],
      ['2026-11-06', 'sports', 'nv'],
      ['2026-11-06', 'matematika', '8'],
    ])
    await house.owner
      .transaction()
      .execute((trx) => refreshMarkSummaries(trx, { semesterIds: [semesterId], pupilIds: [mazais] }))

    const { body } = await (await house.as(ilze)).get(`/pupils/${mazais}/signals`)

    expect(body.subjects).toMatchObject([
      { code: 'matematika', mean: 8, levels: [], levelMonths: [] },
      {
        code: 'sports',
        mean: null,
        marks: 4,
        levels: [
          { level: 'S', count: 2 },
          { level: 'T', count: 1 },
        ],
        levelMonths: [
          {
            startsOn: '2026-09-01',
            levels: [
              { level: 'T', count: 1 },
              { level: 'S', count: 1 },
            ],
          },
          { startsOn: '2026-11-01', levels: [{ level: 'S', count: 1 }] },
        ],
      },
    ])
  })

  test('are honest when nothing has arrived yet', async () => {
    const browser = await house.as(ilze)

    const { body } = await browser.get(`/pupils/${quiet}/signals`)

    expect(body).toMatchObject({ absencesUntil: null, trend: { weeks: [] }, semesters: [], subjects: [] })
  })

  test('are counted by days in preschool', async () => {
    const group = await aClass(house.owner, { grade: 0, name: 'Bitītes' })
    const child = await aPupil(house.owner, group)
    const browser = await house.as(await someone(house.owner, 'class_teacher', 'class', group.classId))

    const { body } = await browser.get(`/pupils/${child}/signals`)

    expect(body.trend).toMatchObject({ unit: 'days', limit: 3 })
  })

  test('are refused to a teacher of another class, and the look of the own one is journalled', async () => {
    const elsewhere = await aClass(house.owner, { institution_id: place.institutionId, name: '7.c' })
    const stranger = await house.as(await someone(house.owner, 'class_teacher', 'class', elsewhere.classId))

    const answer = await stranger.get(`/pupils/${elza}/signals`)

    expect(answer.status).toBe(404)
    const [row] = await journalOf(house, { event: 'signals.pupil-read', pupilId: elza })
    expect(row).toMatchObject({ actor_id: ilze })
  })
})

describe('attendance day by day', () => {
  test('has each day with what was missed, the school days without weekends, and up to when the data go', async () => {
    const { body } = await (await house.as(ilze)).get(`/pupils/${elza}/attendance`)

    expect(body).toMatchObject({ schoolYear: '2026/27', until: '2026-11-13' })
    expect(body.days).toEqual([
      { on: '2026-09-03', unexcused: 2, excused: 0, unknown: 0, wholeDay: false },
      { on: '2026-11-12', unexcused: 6, excused: 0, unknown: 0, wholeDay: false },
    ])
    expect(body.schoolDays.slice(0, 5)).toEqual([
      '2026-09-01',
      '2026-09-02',
      '2026-09-03',
      '2026-09-04',
      '2026-09-07',
    ])
    expect(body.schoolDays).not.toContain('2026-11-18')
  })

  test.each(['preschool', 'general'])('in a preschool group (%s) each day is a whole day', async (kind) => {
    const institution_id = await anInstitution(house.owner, { kind, first_grade: 0 })
    const group = await aClass(house.owner, { institution_id, grade: 0, name: 'Bitītes' })
    const child = await aPupil(house.owner, group)
    const rows = ['2026-09-03', '2026-09-04', '2026-09-07'].map((on_date) => ({
      school_year: '2026/27',
      pupil_id: child,
      on_date,
      lesson: 1,
      kind: 'excused',
      institution_id,
    }))
    await house.owner.insertInto('signals.absences').values(rows).execute()
    const semesterIds = [await thisSemester(house.owner)]
    await house.owner
      .transaction()
      .execute((trx) => refreshAbsenceSummaries(trx, { semesterIds, pupilIds: [child] }))
    const educator = await house.as(await someone(house.owner, 'class_teacher', 'class', group.classId))

    const { body } = await educator.get(`/pupils/${child}/attendance`)
    const signals = await educator.get(`/pupils/${child}/signals`)

    expect(body).toMatchObject({ unit: 'days', missed: { days: 3 } })
    expect(body.days).toContainEqual({
      on: '2026-09-03',
      unexcused: 0,
      excused: 1,
      unknown: 0,
      wholeDay: true,
    })
    expect(signals.body.semesters).toMatchObject([{ daysExcused: 3, daysUnexcused: 0 }])
  })

  test('is journalled as a look at the pupil, and a teacher of another class is refused', async () => {
    const other = await someone(house.owner, 'class_teacher', 'class', (await aClass(house.owner)).classId)

    await (await house.as(ilze)).get(`/pupils/${elza}/attendance`)
    const refused = await (await house.as(other)).get(`/pupils/${elza}/attendance`)

    expect(refused.status).toBe(404)
    const [row] = await journalOf(house, { event: 'signals.attendance-read', pupilId: elza })
    expect(row).toMatchObject({ actor_id: ilze })
  })
})
