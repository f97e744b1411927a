import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPupil, type BuiltPlace, someone, thisSemester } from '#tests/support/builders.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import type { RoundHistory } from '../contract/risk-history.ts'
import { aCompletedAssessment, aDraftAssessment } from '../testing/builders.ts'

let house: TestHouse
let place: BuiltPlace
let now: string
let before: string
let ilze: string
let andris: string
let pupilId: string

beforeAll(async () => {
  house = await createTestHouse()
  place = await aClass(house.owner)
  now = await thisSemester(house.owner)
  const earlier = await house.owner
    .selectFrom('institutions.semesters')
    .select('id')
    .where('school_year', '=', '2025/26')
    .where('number', '=', 2)
    .executeTakeFirstOrThrow()
  before = earlier.id
  ilze = await someone(house.owner, 'class_teacher', 'class', place.classId)
  andris = await someone(house.owner, 'support_specialist', 'institution', place.institutionId)
})
beforeEach(async () => {
  pupilId = await aPupil(house.owner, place)
})
afterAll(() => house.close())

const of = (by: string, semesterId = now) => ({ pupilId, place, semesterId, by })
const path = () => `/pupils/${pupilId}/risk-history`

async function rounds(): Promise<RoundHistory[]> {
  return (await (await house.as(ilze)).get(path())).body.rounds
}

test('each semester tells what was looked at and found in each group, the earliest first', async () => {
  await aCompletedAssessment(house.owner, of(ilze), { found: { 'R23-S02': 1, 'R23-S01': 0, 'R23-P15': 2 } })
  await aCompletedAssessment(house.owner, of(ilze, before), {
    found: { 'R23-S02': 3, 'R23-S01': 2 },
    at: '2026-03-10T12:00:00Z',
  })

  const found = (await rounds()).map(({ schoolYear, semester, groups }) => [
    schoolYear,
    semester,
    ...groups.map((group) => [group.looked, group.found, group.heaviest]),
  ])

  expect(found).toEqual([
    ['2025/26', 2, [2, 2, 3], [0, 0, null], [0, 0, null], [0, 0, null]],
    ['2026/27', 1, [2, 1, 1], [1, 1, 2], [0, 0, null], [0, 0, null]],
  ])
})

test('what several people saw in one semester is one round: a risk counts once, and is found where anybody found it', async () => {
  await aCompletedAssessment(house.owner, of(ilze), { found: { 'R23-S02': 3 }, at: '2026-10-01T12:00:00Z' })
  await aCompletedAssessment(house.owner, of(ilze), { found: { 'R23-S02': 1 }, at: '2026-11-02T12:00:00Z' })
  await aCompletedAssessment(house.owner, of(andris), {
    found: { 'R23-S02': 0, 'R23-S03': 2 },
    at: '2026-11-03T12:00:00Z',
  })

  const [round, ...others] = await rounds()

  expect(others).toEqual([])
  expect(round).toMatchObject({ assessors: 2, completedAt: '2026-11-03T12:00:00.000Z' })
  expect(round?.groups[0]).toMatchObject({ looked: 2, found: 2, heaviest: 2 })
})

test('a draft is no history', async () => {
  await aDraftAssessment(house.owner, of(ilze))

  expect(await rounds()).toEqual([])
})

test('looking is journalled', async () => {
  await rounds()

  expect(await journalOf(house, { event: 'risk.history-listed', pupilId, actorId: ilze })).toHaveLength(1)
})

test.each([
  ['the teacher of another class', 'class_teacher', 'class'],
  ['a subject teacher of the class', 'subject_teacher', 'own'],
  ['a guardian', 'guardian', 'pupil'],
  ['the pupil', 'pupil', 'pupil'],
] as const)('it does not exist for %s', async (_who, role, scope) => {
  const elsewhere = await aClass(house.owner, {
    institution_id: place.institutionId,
    name: `7.${newId().slice(-4)}`,
  })
  const ids = { class: elsewhere.classId, own: place.classId, pupil: pupilId }
  const browser = await house.as(
    await someone(house.owner, role, scope === 'pupil' ? 'pupil' : 'class', ids[scope]),
  )

  expect((await browser.get(path())).status).toBe(404)
})
