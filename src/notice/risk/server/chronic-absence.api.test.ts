import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPupil, type BuiltPlace, thisSemester } from '#tests/support/builders.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { anOwnRule } from '../testing/builders.ts'
import { noticedFacts } from '../testing/noticed-facts.ts'

let house: TestHouse
let semesterId: string
let place: BuiltPlace
let pupilId: string

const UNTIL = '2026-09-28' // 1 to 28 September: 20 working days

beforeAll(async () => {
  house = await createTestHouse()
  semesterId = await thisSemester(house.owner)
})
beforeEach(async () => {
  place = await aClass(house.owner)
  pupilId = await aPupil(house.owner, place)
  await anOwnRule(house.owner, place, {
    kind: 'chronic-absence',
    thresholds: { atLeastPercent: 10, enrolledDays: 20 },
  })
})
afterAll(() => house.close())

async function missed(day: string, lessons: readonly number[]): Promise<void> {
  await house.owner
    .insertInto('signals.absences')
    .values(
      lessons.map((lesson) => ({
        school_year: '2026/27',
        pupil_id: pupilId,
        on_date: day,
        lesson,
        kind: 'excused',
        institution_id: place.institutionId,
      })),
    )
    .execute()
}

const flagged = (until = UNTIL) =>
  noticedFacts(house, { pupilId, institutionId: place.institutionId, semesterId, until })

const enrol = (dates: { starts_on: string; ends_on: string | null }) =>
  house.owner
    .insertInto('people.enrolments')
    .values({
      id: newId(),
      pupil_id: pupilId,
      institution_id: place.institutionId,
      class_id: place.classId,
      ...dates,
    })
    .execute()
const enrolledOnly = async (dates: { starts_on: string; ends_on: string | null }) => {
  await house.owner.deleteFrom('people.enrolments').where('pupil_id', '=', pupilId).execute()
  await enrol(dates)
}

test('exactly 10 % of exactly 20 enrolled days is noticed, with its numbers', async () => {
  await missed('2026-09-02', [0])
  await missed('2026-09-03', [1, 2, 3, 4])

  expect(await flagged()).toEqual([{ rule: 'chronic-absence', missed: 2, enrolled: 20, limit: 10 }])
})

test('19 enrolled days are too few to judge by, and three lessons are not a missed day', async () => {
  await missed('2026-09-02', [0])
  await missed('2026-09-03', [1, 2, 3, 4])
  expect(await flagged('2026-09-25')).toEqual([])

  await missed('2026-09-04', [1, 2, 3])

  expect(await flagged('2026-09-29')).toEqual([]) // 2 of 21
})

test('days of enrolments that overlap are counted once', async () => {
  await enrol({ starts_on: '2026-09-10', ends_on: '2026-09-20' })
  await missed('2026-09-02', [0])
  await missed('2026-09-03', [0])

  expect(await flagged()).toMatchObject([{ missed: 2, enrolled: 20 }])
})

test('a pupil who has left is counted by the days until leaving', async () => {
  await enrolledOnly({ starts_on: '2026-09-01', ends_on: '2026-09-29' })
  await missed('2026-09-02', [0])
  await missed('2026-09-03', [0])

  expect(await flagged('2026-11-14')).toMatchObject([{ missed: 2, enrolled: 20 }])
})

test('a pupil who came late is not judged by the days before', async () => {
  await enrolledOnly({ starts_on: '2026-09-08', ends_on: null })
  await missed('2026-09-09', [0])
  await missed('2026-09-10', [0])

  expect(await flagged()).toEqual([]) // 15 days
  expect(await flagged('2026-10-05')).toMatchObject([{ missed: 2, enrolled: 20 }])
})

test('holidays of the grade are no school days', async () => {
  await house.owner
    .insertInto('institutions.holidays')
    .values({
      school_year: '2026/27',
      name_lv: 'Rudens brīvlaiks',
      name_en: 'Autumn holidays',
      starts_on: '2026-09-14',
      ends_on: '2026-09-18',
      grades: '[1,13)',
      kind: 'public',
    })
    .execute()
  await missed('2026-09-02', [0])
  await missed('2026-09-03', [0])

  const during = [await flagged(), await flagged('2026-10-05')]

  await house.owner.deleteFrom('institutions.holidays').where('starts_on', '=', '2026-09-14').execute()
  expect(during).toEqual([[], [expect.objectContaining({ missed: 2, enrolled: 20 })]])
})
