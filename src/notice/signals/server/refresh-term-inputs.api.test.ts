import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { BACKGROUND_ACTOR_ID } from '#foundation/endpoint/index.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import type { Trx } from '#platform/db/connect.ts'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPupil, type BuiltPlace, thisSemester } from '#tests/support/builders.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { isFailing } from '../domain/failing.ts'
import {
  refreshAbsenceSummaries,
  refreshMarkSummaries,
  refreshUncountedAbsences,
} from './refresh-summaries-store.ts'
import { refreshTermInputs } from './refresh-term-inputs.ts'

let house: TestHouse
let semesterId: string
let place: BuiltPlace
let pupilId: string

beforeAll(async () => {
  house = await createTestHouse()
  semesterId = await thisSemester(house.owner)
  await house.owner
    .insertInto('institutions.school_years')
    .values({ code: '2025/26', starts_on: '2025-09-01', ends_on: '2026-05-29' })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
})
beforeEach(async () => {
  place = await aClass(house.owner)
  pupilId = await aPupil(house.owner, place)
})
afterAll(() => house.close())

const placeOf = () => ({
  municipality_id: place.municipalityId,
  institution_id: place.institutionId,
  class_id: place.classId,
})

async function missed(days: readonly string[], kind = 'unexcused', lesson = 1): Promise<void> {
  await house.owner
    .insertInto('signals.absences')
    .values(
      days.map((day) => ({
        school_year: '2026/27',
        pupil_id: pupilId,
        on_date: day,
        lesson,
        kind,
        institution_id: place.institutionId,
      })),
    )
    .execute()
}

const refreshed = () =>
  asActor(house.services.db, { actorId: BACKGROUND_ACTOR_ID, today: '2026-11-20' }, async (trx) => {
    await refreshMarkSummaries(trx, { semesterIds: [semesterId], pupilIds: [pupilId] })
    await refreshTermInputs(trx, { semesterId, institutionId: place.institutionId })
  })

const summary = () =>
  house.owner
    .selectFrom('signals.term_summaries')
    .select(['recent_days', 'recent_days_absent', 'earlier_days', 'earlier_days_absent', 'transitions'])
    .where('pupil_id', '=', pupilId)
    .executeTakeFirst()

async function coveredUntil(day: string): Promise<void> {
  await house.owner
    .insertInto('signals.term_summaries')
    .values({ pupil_id: pupilId, semester_id: semesterId, absences_until: day, ...placeOf() })
    .onConflict((conflict) =>
      conflict.columns(['pupil_id', 'semester_id']).doUpdateSet({ absences_until: day }),
    )
    .execute()
  await refreshed()
}

const enrolled = (dates: { starts_on: string; ends_on: string | null }, at: BuiltPlace = place) =>
  house.owner
    .insertInto('people.enrolments')
    .values({
      id: newId(),
      pupil_id: pupilId,
      institution_id: at.institutionId,
      class_id: at.classId,
      ...dates,
    })
    .execute()

describe('the last weeks beside earlier ones', () => {
  test('four weeks end with the last day of the data; both days of the boundary count on their own side', async () => {
    await missed(['2026-09-04', '2026-09-17', '2026-09-18', '2026-10-15'])

    await coveredUntil('2026-10-15') // 28 days: 18 September to 15 October

    expect(await summary()).toMatchObject({
      recent_days: 20,
      recent_days_absent: 2,
      earlier_days: 13,
      earlier_days_absent: 2,
    })
  })

  test('a day counts once however many lessons were missed, and excused absence not at all', async () => {
    await missed(['2026-10-05'])
    await missed(['2026-10-05'], 'unknown', 2)
    await missed(['2026-10-06'], 'excused')

    await coveredUntil('2026-10-30')

    expect(await summary()).toMatchObject({ recent_days_absent: 1, earlier_days_absent: 0 })
  })

  test('what came after the day of the data is not looked at', async () => {
    await missed(['2026-10-16'])

    await coveredUntil('2026-10-15')

    expect(await summary()).toMatchObject({ recent_days: 20, recent_days_absent: 0 })
  })

  test('who came four weeks ago has no earlier weeks, and overlapping enrolments count once', async () => {
    await house.owner.deleteFrom('people.enrolments').where('pupil_id', '=', pupilId).execute()
    await enrolled({ starts_on: '2026-09-18', ends_on: null })
    await enrolled({ starts_on: '2026-10-05', ends_on: '2026-10-09' })

    await coveredUntil('2026-10-15')

    expect(await summary()).toMatchObject({ recent_days: 20, earlier_days: 0 })
  })
})

describe('the absences of a semester', () => {
  const inBackground = <T>(work: (trx: Trx) => Promise<T>) =>
    asActor(house.services.db, { actorId: BACKGROUND_ACTOR_ID, today: '2026-11-20' }, work)
  const counted = () =>
    house.owner
      .selectFrom('signals.term_summaries')
      .select([
        'lessons_unexcused',
        'lessons_excused',
        'lessons_unknown',
        'days_unexcused',
        'days_excused',
        'days_unknown',
        'days_missed',
        'absences_until',
      ])
      .where('pupil_id', '=', pupilId)
      .executeTakeFirst()
  const countedWithTheRest = (absencesOf: readonly string[]) =>
    inBackground((trx) =>
      refreshTermInputs(trx, { semesterId, institutionId: place.institutionId, absencesOf }),
    )

  test.each([{ grade: 7 }, { grade: 0 }])(
    'of grade $grade are counted with the rest as they are counted alone, also after the last day of the data',
    async ({ grade }) => {
      await house.owner
        .updateTable('institutions.classes')
        .set({ grade })
        .where('id', '=', place.classId)
        .execute()
      for (const lesson of [1, 2, 3, 4]) await missed(['2026-09-04', '2026-10-16'], 'unexcused', lesson)
      await missed(['2026-09-04', '2026-09-07'], 'excused', 5)
      await missed(['2026-09-08'], 'unknown')
      await missed(['2026-09-09'], 'unknown', 0)
      await coveredUntil('2026-10-15')

      await countedWithTheRest([pupilId])
      const withTheRest = await counted()
      await inBackground((trx) =>
        refreshAbsenceSummaries(trx, { semesterIds: [semesterId], pupilIds: [pupilId] }),
      )

      expect(withTheRest).toEqual({
        lessons_unexcused: 8,
        lessons_excused: 2,
        lessons_unknown: 2,
        days_unexcused: 2,
        days_excused: 2,
        days_unknown: 2,
        days_missed: grade === 0 ? 5 : 3,
        absences_until: '2026-10-15',
      })
      expect(await counted()).toEqual(withTheRest)
    },
  )

  test('are brought to nothing when none are left, and those of others stay', async () => {
    await coveredUntil('2026-10-15')
    await house.owner
      .updateTable('signals.term_summaries')
      .set({ lessons_excused: 3 })
      .where('pupil_id', '=', pupilId)
      .execute()

    await countedWithTheRest([newId()])
    const before = await counted()
    await countedWithTheRest([pupilId])

    expect(before).toMatchObject({ lessons_excused: 3 })
    expect(await counted()).toMatchObject({ lessons_excused: 0 })
  })

  test.each([
    ['who has no summary yet', async () => undefined],
    [
      'of whom nobody knows how far the data reach',
      async () => {
        await coveredUntil('2026-10-15')
        await house.owner
          .updateTable('signals.term_summaries')
          .set({ absences_until: null })
          .where('pupil_id', '=', pupilId)
          .execute()
      },
    ],
    [
      'who is enrolled nowhere any more',
      async () => {
        await coveredUntil('2026-10-15')
        await house.owner
          .updateTable('people.pupils')
          .set({ institution_id: null, class_id: null })
          .where('id', '=', pupilId)
          .execute()
      },
    ],
  ])('of somebody %s are counted apart', async (_who, given) => {
    await given()
    await missed(['2026-09-04'])

    await inBackground((trx) =>
      refreshUncountedAbsences(trx, { semesterIds: [semesterId], pupilIds: [pupilId] }),
    )

    expect(await counted()).toMatchObject({ lessons_unexcused: 1, days_unexcused: 1 })
  })

  test('of everybody else are left to be counted with the rest', async () => {
    await coveredUntil('2026-10-15')
    await missed(['2026-09-04'])

    await inBackground((trx) =>
      refreshUncountedAbsences(trx, { semesterIds: [semesterId], pupilIds: [pupilId] }),
    )

    expect(await counted()).toMatchObject({ lessons_unexcused: 0 })
  })
})

test('in the second semester the first one belongs to the earlier weeks', async () => {
  const second = await house.owner
    .selectFrom('institutions.semesters')
    .select(['id', 'starts_on'])
    .where('school_year', '=', '2026/27')
    .where('number', '=', 2)
    .executeTakeFirstOrThrow()
  await missed(['2026-09-04', '2027-02-10'])
  await house.owner
    .insertInto('signals.term_summaries')
    .values({ ...placeOf(), pupil_id: pupilId, semester_id: second.id, absences_until: '2027-02-12' })
    .execute()

  await asActor(house.services.db, { actorId: BACKGROUND_ACTOR_ID, today: '2027-02-12' }, (trx) =>
    refreshTermInputs(trx, { semesterId: second.id, institutionId: place.institutionId }),
  )

  const found = await summary()
  expect(found).toMatchObject({ recent_days_absent: 1, earlier_days_absent: 1 })
  expect(found?.earlier_days).toBeGreaterThan(60)
})

describe('transitions', () => {
  const former = (overrides: Parameters<typeof aClass>[1] = {}) =>
    aClass(house.owner, { school_year: '2025/26', name: '6.b', grade: 6, ...overrides })
  const lastYear = { starts_on: '2025-09-01', ends_on: '2026-08-31' }

  test('in the same school one grade higher nothing has changed', async () => {
    await enrolled(lastYear, await former({ institution_id: place.institutionId }))

    await coveredUntil('2026-10-30')

    expect((await summary())?.transitions).toEqual([])
  })

  test('with an earlier enrolment elsewhere and none here the school is new', async () => {
    await enrolled(lastYear, await former())

    await refreshed()

    expect((await summary())?.transitions).toEqual(['new-school'])
  })

  test('nobody is new only because the school has just begun to use the product', async () => {
    await coveredUntil('2026-10-30')

    expect((await summary())?.transitions).toEqual([])
  })

  test('coming back to the school after a year elsewhere is not new', async () => {
    await enrolled(lastYear, await former())
    await enrolled({ starts_on: '2024-09-01', ends_on: '2025-08-31' })

    await coveredUntil('2026-10-30')

    expect((await summary())?.transitions).toEqual([])
  })

  test('the same grade as last year is repeated, here or elsewhere', async () => {
    await enrolled(lastYear, await former({ institution_id: place.institutionId, name: '7.a', grade: 7 }))
    await refreshed()
    expect((await summary())?.transitions).toEqual(['repeated-grade'])

    await house.owner
      .deleteFrom('people.enrolments')
      .where('starts_on', '=', '2025-09-01')
      .where('pupil_id', '=', pupilId)
      .execute()
    await refreshed()

    expect((await summary())?.transitions).toEqual([])
  })

  test.each([
    [9, ['grade-9']],
    [12, ['grade-12']],
    [13, ['first-course']],
    [1, []],
    [10, ['new-school']],
  ])('of grade %i, coming from elsewhere: %j', async (grade, expected) => {
    await house.owner
      .updateTable('institutions.classes')
      .set({ grade })
      .where('id', '=', place.classId)
      .execute()
    if (grade !== 9 && grade !== 12) await enrolled(lastYear, await former({ name: '0', grade: 0 }))

    await coveredUntil('2026-10-30')

    expect((await summary())?.transitions).toEqual(expected)
  })
})

test.each([
  [['3', '4', '4']],
  [['4', '4', '4']],
  [['ni']],
  [['i', 'ni']],
  [['i', 'ni', 'nv']],
  [['7', 'nv']],
  [['7', 'nv', 'n/nv']],
  [['S', 'T', 'S']],
  [['85%', '20%']],
])('marks %j fail a subject in the database as in the domain', async (values) => {
  await house.owner
    .insertInto('signals.marks')
    .values(
      values.map((value, index) => ({
        school_year: '2026/27',
        pupil_id: pupilId,
        subject: 'matematika',
        on_date: '2026-10-01',
        sequence: index + 1,
        value,
        points: /^\d+$/.test(value) ? Number(value) : null,
        institution_id: place.institutionId,
      })),
    )
    .execute()

  await refreshed()

  const row = await house.owner
    .selectFrom('signals.subject_summaries')
    .selectAll()
    .where('pupil_id', '=', pupilId)
    .executeTakeFirstOrThrow()
  const counted = {
    pointsSum: row.points_sum,
    pointsCount: row.points_count,
    passed: row.passed,
    notPassed: row.not_passed,
    notAssessed: row.not_assessed,
  }
  expect(row.is_failing).toBe(isFailing(counted))
  expect(row.passed + row.not_passed).toBe(values.filter((value) => ['i', 'ni'].includes(value)).length)
})
