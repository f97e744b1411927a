import { afterAll, beforeAll, expect, test } from 'vitest'
import { aClass, aPupil, type BuiltPlace, someone, thisSemester } from '#tests/support/builders.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'

let house: TestHouse
let seventh: BuiltPlace
let ninth: BuiltPlace
let dace: string

beforeAll(async () => {
  house = await createTestHouse()
  const semesterId = await thisSemester(house.owner)
  seventh = await aClass(house.owner)
  ninth = await aClass(house.owner, { institution_id: seventh.institutionId, name: '9.a', grade: 9 })
  const elsewhere = await aClass(house.owner)
  dace = await someone(house.owner, 'school_leadership', 'institution', seventh.institutionId)
  const pupils: readonly [BuiltPlace, number, 'male' | 'female', string | null][] = [
    [seventh, 0, 'female', null],
    [seventh, 10, 'female', 'lv'],
    [seventh, 11, 'male', 'ru'],
    [ninth, 21, 'male', 'ru'],
    [elsewhere, 30, 'male', 'ru'],
  ]
  for (const [place, lessons, sex, home_language] of pupils) {
    const pupilId = await aPupil(house.owner, place, { sex, home_language })
    const at = {
      municipality_id: place.municipalityId,
      institution_id: place.institutionId,
      class_id: place.classId,
    }
    await house.owner
      .insertInto('signals.term_summaries')
      .values({ pupil_id: pupilId, semester_id: semesterId, lessons_unexcused: lessons, ...at })
      .execute()
    if (lessons > 20)
      await house.owner
        .insertInto('risk.flags')
        .values({
          id: crypto.randomUUID(),
          pupil_id: pupilId,
          semester_id: semesterId,
          rule: 'unexcused-lessons',
          rule_version_id: '00000000-0000-7000-8000-000000000101',
          level: 'urgent',
          facts: JSON.stringify({ rule: 'unexcused-lessons', lessons, limit: 20 }),
          noticed_facts: JSON.stringify({ rule: 'unexcused-lessons', lessons, limit: 20 }),
          data_until: '2026-11-14',
          raised_at: new Date('2026-11-14T10:00:00Z'),
          noticed_at: new Date('2026-11-14T10:00:00Z'),
          changed_at: new Date('2026-11-14T10:00:00Z'),
          ...at,
        })
        .execute()
  }
})
afterAll(() => house.close())

const preview = async (lessons: number, overrides: object = {}) => {
  const settings = {
    numbers: { kind: 'unexcused-lessons', thresholds: { moreThanLessons: lessons } },
    level: 'attention',
    grades: null,
  }
  const input = { settings, ruleCode: 'unexcused-lessons', owner: null, ...overrides }
  return (await (await house.as(dace)).post('/rule-previews', input)).body
}

test('other numbers show who would come and go, by school, class, gender and language, of one’s own pupils only', async () => {
  const answer = await preview(10)

  expect(answer).toMatchObject({ pupils: 4, now: 1, would: 2, added: 1, dropped: 0, alreadyNoticed: 0 })
  expect(answer.bySchool).toMatchObject([{ key: seventh.institutionId, pupils: 4, now: 1, would: 2 }])
  expect(answer.byClass).toMatchObject([
    { name: '7.b', pupils: 3, now: 0, would: 1 },
    { name: '9.a', pupils: 1, now: 1, would: 1 },
  ])
  expect(answer.bySex).toMatchObject([
    { key: 'female', pupils: 2, now: 0, would: 0 },
    { key: 'male', pupils: 2, now: 1, would: 2 },
  ])
  expect(answer.byLanguage).toMatchObject([
    { key: 'lv', pupils: 1, would: 0 },
    { key: 'ru', pupils: 2, would: 2 },
    { key: '', pupils: 1, would: 0 },
  ])
})

test('the limit itself does not flag', async () => {
  expect((await preview(11)).would).toBe(1)
  expect((await preview(10)).would).toBe(2)
  expect((await preview(9)).would).toBe(3)
})

test('higher numbers show who would no longer be noticed', async () => {
  expect(await preview(25)).toMatchObject({ now: 1, would: 0, added: 0, dropped: 1 })
})

test('a rule leaves to a stronger one, or to one of the state that is as strong, whom that has noticed', async () => {
  const settings = {
    numbers: { kind: 'unexcused-lessons', thresholds: { moreThanLessons: 10 } },
    level: 'urgent',
    grades: null,
  }

  expect(await preview(10, { ruleCode: null })).toMatchObject({ now: 0, would: 1, alreadyNoticed: 0 })
  expect(await preview(10, { ruleCode: null, settings })).toMatchObject({
    would: 1,
    alreadyNoticed: 0,
    left: 1,
  })
})

test('one that counts something else says how many of its pupils have been noticed already', async () => {
  const settings = {
    numbers: { kind: 'chronic-absence', thresholds: { atLeastPercent: 10, enrolledDays: 1 } },
    level: 'attention',
    grades: { from: 9, to: 9 },
  }
  await house.owner
    .updateTable('signals.term_summaries')
    .set({ days_missed: 6, days_enrolled: 50 })
    .where('class_id', '=', ninth.classId)
    .execute()

  expect(await preview(0, { ruleCode: null, settings })).toMatchObject({ would: 1, alreadyNoticed: 1 })
})

test('a range of grades counts only those', async () => {
  const settings = {
    numbers: { kind: 'unexcused-lessons', thresholds: { moreThanLessons: 10 } },
    level: 'attention',
    grades: { from: 9, to: 9 },
  }

  expect(await preview(10, { settings })).toMatchObject({ would: 1 })
})

test('nothing is changed by looking', async () => {
  const before = await house.owner.selectFrom('risk.flags').selectAll().execute()

  await preview(1)

  expect(await house.owner.selectFrom('risk.flags').selectAll().execute()).toEqual(before)
})
