import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { BACKGROUND_ACTOR_ID } from '#foundation/endpoint/index.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import { aClass, aPupil, type BuiltPlace, thisSemester } from '#tests/support/builders.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { exceedsUnexcusedLessons, lowSubjects } from '../domain/rules.ts'
import { recomputeFlags } from './recompute-flags.ts'

let house: TestHouse
let place: BuiltPlace
let semesterId: string
let pupilId: string

beforeAll(async () => {
  house = await createTestHouse()
  semesterId = await thisSemester(house.owner)
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

async function unexcused(lessons: number): Promise<void> {
  await house.owner
    .insertInto('signals.term_summaries')
    .values({
      pupil_id: pupilId,
      semester_id: semesterId,
      lessons_unexcused: lessons,
      absences_until: '2026-11-14',
      ...placeOf(),
    })
    .onConflict((conflict) =>
      conflict.columns(['pupil_id', 'semester_id']).doUpdateSet({ lessons_unexcused: lessons }),
    )
    .execute()
}

async function marks(subject: string, points: readonly number[]): Promise<void> {
  const row = {
    marks: points.length,
    points_sum: points.reduce((sum, point) => sum + point, 0),
    points_count: points.length,
  }
  await house.owner
    .insertInto('signals.subject_summaries')
    .values({ pupil_id: pupilId, semester_id: semesterId, subject, ...row, ...placeOf() })
    .execute()
}

const recompute = (at = '2026-11-20T10:00:00Z') =>
  asActor(house.services.db, { actorId: BACKGROUND_ACTOR_ID, today: '2026-11-20' }, (trx) =>
    recomputeFlags({ trx, now: new Date(at), day: '2026-11-20' }, { institutionId: place.institutionId }),
  )

const flags = () => house.owner.selectFrom('risk.flags').selectAll().where('pupil_id', '=', pupilId).execute()

describe('recomputing flags', () => {
  test.each([20, 21])('%i unexcused lessons are judged as the domain rule judges them', async (lessons) => {
    await unexcused(lessons)

    await recompute()

    expect((await flags()).length === 1).toBe(exceedsUnexcusedLessons(lessons, { moreThanLessons: 20 }))
  })

  test('a flag says why: numbers, limit, rule version and the date of the data', async () => {
    await unexcused(22)

    await recompute()

    expect(await flags()).toMatchObject([
      {
        rule: 'unexcused-lessons',
        level: 'urgent',
        rule_version_id: '00000000-0000-7000-8000-000000000101',
        facts: { rule: 'unexcused-lessons', lessons: 22, limit: 20 },
        data_until: '2026-11-14',
        class_id: place.classId,
      },
    ])
  })

  test('low marks need three subjects, and a mean of exactly 4 is not low', async () => {
    await marks('matematika', [3, 4])
    await marks('fizika', [2, 3])
    await marks('anglu-valoda', [4, 4])
    await recompute()
    expect(await flags()).toEqual([])

    await marks('kimija', [3])
    await recompute()

    const [flag] = await flags()
    expect(flag).toMatchObject({ rule: 'low-marks', level: 'support', facts: { limit: 3, meanBelow: 4 } })
    const means = [
      { code: 'matematika', mean: 3.5 },
      { code: 'fizika', mean: 2.5 },
      { code: 'anglu-valoda', mean: 4 },
      { code: 'kimija', mean: 3 },
    ]
    const { subjects } = z.object({ subjects: z.array(z.object({ code: z.string() })) }).parse(flag?.facts)
    const named = subjects.map((subject) => subject.code)
    expect(named.toSorted()).toEqual([...lowSubjects(means, { meanBelow: 4, subjects: 3 })].toSorted())
  })

  test('corrected data withdraw the flag and keep the row; new data bring it back with its history', async () => {
    await unexcused(25)
    await recompute('2026-11-18T10:00:00Z')
    await unexcused(3)

    expect(await recompute('2026-11-19T10:00:00Z')).toEqual({ raised: 0, changed: 0, withdrawn: 1 })

    await unexcused(23)
    expect(await recompute('2026-11-20T10:00:00Z')).toEqual({ raised: 0, changed: 1, withdrawn: 0 })
    const [flag] = await flags()
    expect(flag).toMatchObject({
      withdrawn_at: null,
      raised_at: new Date('2026-11-18T10:00:00Z'),
      facts: { lessons: 23 },
    })
  })

  test('computing twice changes nothing', async () => {
    await unexcused(25)
    await recompute('2026-11-18T10:00:00Z')

    expect(await recompute('2026-11-19T10:00:00Z')).toEqual({ raised: 0, changed: 0, withdrawn: 0 })
  })
})
