import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCompletedAssessment } from '#notice/risk/testing/builders.ts'
import { aClass, aPupil, type BuiltPlace, someone, thisSemester } from '#tests/support/builders.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { draftPlan } from '../testing/builders.ts'

let house: TestHouse
let place: BuiltPlace
let semesterId: string
let teacher: string

beforeAll(async () => {
  house = await createTestHouse()
  place = await aClass(house.owner)
  semesterId = await thisSemester(house.owner)
  teacher = await someone(house.owner, 'class_teacher', 'class', place.classId)
})
afterAll(() => house.close())

async function assessed(level: 1 | 2 | 3, day: string): Promise<string> {
  const pupilId = await aPupil(house.owner, place)
  const of = { pupilId, place, semesterId, by: teacher }
  await aCompletedAssessment(house.owner, of, { found: { R001: level }, at: `${day}T12:00:00Z` })
  return pupilId
}

const listed = async (personId: string, query = '') =>
  (await (await house.as(personId)).get(`/needed-plans${query}`)).body

test('lists whoever waits for a plan, crisis intervention first, page by page; a plan that is begun takes them off', async () => {
  const later = await assessed(2, '2026-11-12')
  const earlier = await assessed(2, '2026-11-10')
  const crisis = await assessed(3, '2026-11-14')
  await assessed(1, '2026-11-10')

  const first = await listed(teacher, '?limit=2')
  const second = await listed(teacher, `?limit=2&after=${encodeURIComponent(first.next)}`)
  await draftPlan(house.owner, { pupilId: crisis, place, semesterId, by: teacher })

  expect(first.rows).toMatchObject([
    { pupil: { id: crisis }, level: 'crisis', assessedAt: '2026-11-14T12:00:00.000Z' },
    { pupil: { id: earlier }, level: 'regular' },
  ])
  expect(second).toMatchObject({ rows: [{ pupil: { id: later } }], next: null })
  expect((await listed(teacher)).rows).toHaveLength(2)
})

test('shows nobody to a stranger, nothing to whoever begins no plans, and is journalled with whom it showed', async () => {
  const pupilId = await assessed(2, '2026-11-16')
  const stranger = await someone(house.owner, 'class_teacher', 'class', (await aClass(house.owner)).classId)
  const coordinator = await someone(
    house.owner,
    'municipal_coordinator',
    'municipality',
    place.municipalityId,
  )

  await listed(teacher)

  expect((await listed(stranger)).rows).toEqual([])
  expect((await (await house.as(coordinator)).get('/needed-plans')).status).toBe(404)
  const journal = await journalOf(house, { event: 'plans.needed-listed' })
  expect(JSON.stringify(journal)).toContain(pupilId)
})

test('a page that is none is refused', async () => {
  expect((await (await house.as(teacher)).get('/needed-plans?after=x')).status).toBe(400)
})
