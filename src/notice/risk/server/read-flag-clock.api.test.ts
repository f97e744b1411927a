import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aClass, anInstitution, aPupil, type BuiltPlace, someone } from '#tests/support/builders.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { ANSWER_WITHIN_DAYS } from '../contract/flag.ts'
import { aFlag } from '../testing/builders.ts'

/** Noon in Riga of the day on which the test house stands. */
const NOW = new Date('2026-11-20T10:00:00Z')
const DAY_MS = 86_400_000

let house: TestHouse
let slow: BuiltPlace
let quick: BuiltPlace

beforeAll(async () => {
  house = await createTestHouse()
  slow = await aClass(house.owner, { name: '10.a', grade: 10 })
  quick = await aClass(house.owner, { institution_id: slow.institutionId, name: '2.b', grade: 2 })
  await flagged(quick, { raisedDaysAgo: 9, answeredAfterDays: 1 })
  await flagged(quick, { raisedDaysAgo: 9, answeredAfterDays: 2 })
  await flagged(quick, { raisedDaysAgo: 9, answeredAfterDays: 9 })
  await flagged(slow, { raisedDaysAgo: ANSWER_WITHIN_DAYS + 1 })
  await flagged(slow, { raisedDaysAgo: ANSWER_WITHIN_DAYS })
  await flagged(slow, { raisedDaysAgo: 40, withdrawn: true })
})
afterAll(() => house.close())

type Given = { raisedDaysAgo: number; answeredAfterDays?: number; withdrawn?: boolean }

async function flagged(place: BuiltPlace, given: Given): Promise<void> {
  const raised = new Date(NOW.getTime() - given.raisedDaysAgo * DAY_MS)
  const answered =
    given.answeredAfterDays === undefined
      ? null
      : new Date(raised.getTime() + given.answeredAfterDays * DAY_MS)
  await aFlag(house.owner, place, {
    raisedAt: raised,
    answeredAt: answered,
    withdrawnAt: given.withdrawn === true ? NOW : null,
  })
}

const clockOf = async (personId: string, path = '/flag-clock') => (await house.as(personId)).get(path)

test('a head sees each class: the median of its answers, and who waits more than fourteen whole days', async () => {
  const head = await someone(house.owner, 'school_leadership', 'institution', slow.institutionId)

  const { body } = await clockOf(head)

  expect(body).toMatchObject({
    institution: { id: slow.institutionId },
    schoolYear: '2026/27',
    standingOut: [],
    rows: [
      { place: { name: '2.b' }, raised: 3, answered: 3, medianDays: 2, overdue: 0 },
      { place: { name: '10.a' }, raised: 2, answered: 0, medianDays: null, overdue: 1 },
    ],
  })
})

test('a class teacher sees her own class alone', async () => {
  const teacher = await someone(house.owner, 'class_teacher', 'class', quick.classId)

  const { body } = await clockOf(teacher)

  expect(body.rows).toMatchObject([{ place: { id: quick.classId } }])
  expect(body.rows).toHaveLength(1)
})

test('a coordinator chooses a school of the municipality, and is refused that of another', async () => {
  const coordinator = await someone(house.owner, 'municipal_coordinator', 'municipality', slow.municipalityId)
  const elsewhere = await aClass(house.owner)

  const own = await clockOf(coordinator, `/flag-clock?institutionId=${slow.institutionId}`)
  const foreign = await clockOf(coordinator, `/flag-clock?institutionId=${elsewhere.institutionId}`)

  expect(own.body.rows).toHaveLength(2)
  expect(foreign.status).toBe(404)
})

test('a coordinator of several schools sees them school by school, and the median of all answers', async () => {
  const other = await aClass(house.owner, {
    institution_id: await anInstitution(house.owner, { municipality_id: slow.municipalityId }),
  })
  await flagged(other, { raisedDaysAgo: 9, answeredAfterDays: 4 })
  const coordinator = await someone(house.owner, 'municipal_coordinator', 'municipality', slow.municipalityId)

  const { body } = await clockOf(coordinator)

  const counts = new Map(
    body.rows.map((row: { place: { id: string }; raised: number }) => [row.place.id, row.raised]),
  )
  expect(body).toMatchObject({
    institution: null,
    standingOut: [],
    total: { raised: 6, answered: 4, medianDays: 3, overdue: 1 },
  })
  expect(counts).toEqual(
    new Map([
      [slow.institutionId, 5],
      [other.institutionId, 1],
    ]),
  )
})

test('an earlier school year has figures of its own', async () => {
  const head = await someone(house.owner, 'school_leadership', 'institution', slow.institutionId)

  const { body } = await clockOf(head, '/flag-clock?schoolYear=2025/26')

  expect(body).toMatchObject({ schoolYear: '2025/26', rows: [] })
})

describe('a class in which far more are noticed than in the rest of the school', () => {
  let loud: BuiltPlace
  let rest: BuiltPlace
  beforeAll(async () => {
    loud = await aClass(house.owner, { name: '8.b', grade: 8 })
    rest = await aClass(house.owner, { institution_id: loud.institutionId, name: '8.a', grade: 8 })
    for (let index = 0; index < 6; index++) await flagged(loud, { raisedDaysAgo: 5 })
    for (let index = 0; index < 4; index++) await aPupil(house.owner, loud)
    await flagged(rest, { raisedDaysAgo: 5 })
    for (let index = 0; index < 30; index++) await aPupil(house.owner, rest)
  })

  test('is named with its numbers, and what helps everybody is offered', async () => {
    const head = await someone(house.owner, 'school_leadership', 'institution', loud.institutionId)

    const { body } = await clockOf(head)

    expect(body.standingOut).toEqual([
      { classId: loud.classId, name: '8.b', pupils: 10, noticed: 6, otherPupils: 31, otherNoticed: null },
    ])
    expect(body.activities[0]).toMatchObject({ number: '1.1.1' })
  })

  test('is told to its own class teacher, and not to that of another class', async () => {
    const own = await someone(house.owner, 'class_teacher', 'class', loud.classId)
    const other = await someone(house.owner, 'class_teacher', 'class', rest.classId)

    expect((await clockOf(own)).body.standingOut).toHaveLength(1)
    expect((await clockOf(other)).body).toMatchObject({ standingOut: [], activities: [] })
  })

  test('stands out now, not in an earlier school year', async () => {
    const head = await someone(house.owner, 'school_leadership', 'institution', loud.institutionId)

    const { body } = await clockOf(head, '/flag-clock?schoolYear=2025/26')

    expect(body).toMatchObject({ standingOut: [], activities: [] })
  })
})
