import type { Insertable } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { BACKGROUND_ACTOR_ID } from '#foundation/endpoint/index.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import type { SignalsSubjectSummaries, SignalsTermSummaries } from '#platform/db/schema.ts'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPupil, type BuiltPlace, someone, thisSemester } from '#tests/support/builders.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import type { RuleNumbers } from '../contract/rule.ts'
import { anOwnRule } from '../testing/builders.ts'
import { recomputeFlags } from './recompute-flags.ts'

let house: TestHouse
let semesterId: string
let place: BuiltPlace
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

const of = () => ({
  pupil_id: pupilId,
  semester_id: semesterId,
  municipality_id: place.municipalityId,
  institution_id: place.institutionId,
  class_id: place.classId,
})

async function summarised(facts: Partial<Insertable<SignalsTermSummaries>>): Promise<void> {
  const values = { absences_until: '2026-11-14', ...facts, ...of() }
  await house.owner
    .insertInto('signals.term_summaries')
    .values(values)
    .onConflict((conflict) => conflict.columns(['pupil_id', 'semester_id']).doUpdateSet(facts))
    .execute()
}

async function marked(subject: string, facts: Partial<Insertable<SignalsSubjectSummaries>>): Promise<void> {
  await house.owner
    .insertInto('signals.subject_summaries')
    .values({ subject, marks: 4, points_sum: 0, points_count: 0, not_assessed: 0, ...facts, ...of() })
    .execute()
}

const recompute = () =>
  asActor(house.services.db, { actorId: BACKGROUND_ACTOR_ID, today: '2026-11-20' }, (trx) =>
    recomputeFlags(
      { trx, now: new Date('2026-11-20T10:00:00Z'), day: '2026-11-20' },
      { institutionId: place.institutionId },
    ),
  )

async function flagged() {
  await recompute()
  return house.owner
    .selectFrom('risk.flags')
    .select(['rule', 'level', 'facts'])
    .where('pupil_id', '=', pupilId)
    .where('withdrawn_at', 'is', null)
    .orderBy('rule')
    .execute()
}

const low = { points_sum: 12, points_count: 4 }

describe('failing subjects', () => {
  test('three are noticed with what was not passed and not assessed, two are not', async () => {
    await marked('matematika', low)
    await marked('sports', { passed: 1, not_passed: 3 })
    expect(await flagged()).toEqual([])

    await marked('fizika', { points_sum: 7, points_count: 1, not_assessed: 3 })

    expect(await flagged()).toEqual([
      {
        rule: 'failing-subjects',
        level: 'attention',
        facts: {
          rule: 'failing-subjects',
          limit: 3,
          subjects: [
            { code: 'fizika', mean: 7, notPassed: 0, notAssessed: 3 },
            { code: 'matematika', mean: 3, notPassed: 0, notAssessed: 0 },
            { code: 'sports', mean: null, notPassed: 3, notAssessed: 0 },
          ],
        },
      },
    ])
  })

  test('who has low marks in all three is noticed once, by the stronger rule of the handbook', async () => {
    for (const subject of ['matematika', 'fizika', 'sports']) await marked(subject, low)

    expect((await flagged()).map(({ rule }) => rule)).toEqual(['low-marks'])
  })

  test('grades 1 to 3 are left out', async () => {
    await house.owner
      .updateTable('institutions.classes')
      .set({ grade: 3 })
      .where('id', '=', place.classId)
      .execute()
    for (const subject of ['matematika', 'fizika', 'sports']) await marked(subject, { not_passed: 1 })

    expect(await flagged()).toEqual([])
  })
})

describe('a transition', () => {
  test('a repeated grade asks for attention by itself, a new school does not', async () => {
    await summarised({ transitions: ['new-school'], days_missed: 30 })
    expect(await flagged()).toEqual([])

    await summarised({ transitions: ['new-school', 'repeated-grade'] })

    expect(await flagged()).toEqual([
      {
        rule: 'repeated-grade',
        level: 'attention',
        facts: { rule: 'transition', of: ['repeated-grade'], missed: 30, limit: 0 },
      },
    ])
  })

  test('is withdrawn when the enrolments are corrected', async () => {
    await summarised({ transitions: ['repeated-grade'] })
    expect(await flagged()).toHaveLength(1)

    await summarised({ transitions: [] })

    expect(await flagged()).toEqual([])
  })

  test('with absence is noticed where the school has made the offered rule its own, at exactly its limit', async () => {
    const code = await anOwnRule(house.owner, place, {
      kind: 'transition',
      thresholds: { of: ['new-school', 'first-course'], daysMissed: 5 },
    })
    await summarised({ transitions: ['new-school'], days_missed: 4 })
    expect(await flagged()).toEqual([])

    await summarised({ days_missed: 5 })

    expect(await flagged()).toMatchObject([
      { rule: code, facts: { of: ['new-school'], missed: 5, limit: 5 } },
    ])
  })
})

describe('growing absence', () => {
  const numbers: RuleNumbers = {
    kind: 'absence-trend',
    thresholds: { atLeastPoints: 20, recentDays: 10, earlierDays: 20 },
  }

  test.each([
    [{ recent_days: 20, recent_days_absent: 5, earlier_days: 40, earlier_days_absent: 2 }, 1],
    [{ recent_days: 20, recent_days_absent: 5, earlier_days: 40, earlier_days_absent: 3 }, 0],
    [{ recent_days: 10, recent_days_absent: 2, earlier_days: 20, earlier_days_absent: 0 }, 1],
    [{ recent_days: 9, recent_days_absent: 9, earlier_days: 20, earlier_days_absent: 0 }, 0],
    [{ recent_days: 20, recent_days_absent: 20, earlier_days: 19, earlier_days_absent: 0 }, 0],
  ])('%j raises %i flags', async (facts, flags) => {
    await anOwnRule(house.owner, place, numbers)
    await summarised(facts)

    expect(await flagged()).toHaveLength(flags)
  })

  test('explains itself with both shares, and an answered flag keeps its version and numbers', async () => {
    const code = await anOwnRule(house.owner, place, numbers)
    await summarised({ recent_days: 20, recent_days_absent: 8, earlier_days: 40, earlier_days_absent: 2 })
    const facts = {
      rule: 'absence-trend',
      recentAbsent: 8,
      recentDays: 20,
      earlierAbsent: 2,
      earlierDays: 40,
      limit: 20,
    }
    expect(await flagged()).toMatchObject([{ facts }])
    const ilze = await house.as(await someone(house.owner, 'class_teacher', 'class', place.classId))
    const [flag] = (await ilze.get(`/flags?pupilId=${pupilId}`)).body.rows
    expect(flag).toMatchObject({ rule: code, ruleVersion: 1, facts, ofPresentSemester: true })
    await ilze.post(`/pupils/${pupilId}/flags/${flag.id}/answers`, {
      id: newId(),
      kind: 'talked',
      untilDate: null,
      note: 'Runāju ar skolēnu.',
    })
    await house.owner
      .updateTable('risk.rule_versions')
      .set({ valid_until: '2026-11-19' })
      .where('rule', '=', code)
      .execute()
    await house.owner
      .insertInto('risk.rule_versions')
      .values({
        id: newId(),
        rule: code,
        version: 2,
        level: 'attention',
        thresholds: JSON.stringify({ ...numbers.thresholds, atLeastPoints: 10 }),
        source_lv: 'Testa pamatskola',
        source_en: 'Testa pamatskola',
        valid_from: '2026-11-20',
        applied_at: new Date('2026-11-20T08:00:00Z'),
      })
      .execute()

    await recompute()

    const after = (await ilze.get(`/flags?pupilId=${pupilId}&state=all`)).body.rows
    expect(after).toMatchObject([{ ruleVersion: 1, facts }])
  })
})

describe('what-if', () => {
  const settings = (numbers: unknown, level = 'attention') => ({
    settings: { numbers, level, grades: null },
    ruleCode: null,
    owner: null,
  })
  const alone = { kind: 'transition', thresholds: { of: ['new-school'], daysMissed: 0 } }

  test('counts each of the new kinds', async () => {
    await summarised({
      transitions: ['new-school'],
      recent_days: 20,
      recent_days_absent: 8,
      earlier_days: 40,
      earlier_days_absent: 2,
    })
    await marked('sports', { not_passed: 1 })
    const dace = await house.as(
      await someone(house.owner, 'school_leadership', 'institution', place.institutionId),
    )
    for (const numbers of [
      alone,
      { kind: 'absence-trend', thresholds: { atLeastPoints: 35, recentDays: 10, earlierDays: 20 } },
      { kind: 'failing-subjects', thresholds: { subjects: 1 } },
    ]) {
      expect((await dace.post('/rule-previews', settings(numbers))).body).toMatchObject({
        pupils: 1,
        would: 1,
      })
    }
  })

  test('a transition alone is not accepted as more than attention', async () => {
    const dace = await house.as(
      await someone(house.owner, 'school_leadership', 'institution', place.institutionId),
    )

    expect((await dace.post('/rule-previews', settings(alone, 'support'))).status).toBe(400)
    expect((await dace.post('/rule-previews', settings(alone))).status).toBe(200)
  })

  test.each([
    ['class_teacher', 'class'],
    ['subject_teacher', 'class'],
    ['records_clerk', 'institution'],
  ] as const)('a %s may not try rules', async (role, kind) => {
    const id = kind === 'class' ? place.classId : place.institutionId
    const browser = await house.as(await someone(house.owner, role, kind, id))

    expect((await browser.post('/rule-previews', settings(alone))).status).toBe(404)
  })
})

test('the transitions and the trend are closed to another class, school and municipality, to the family and to the pupil', async () => {
  await summarised({ transitions: ['repeated-grade'] })
  await recompute()
  const elsewhere = await aClass(house.owner)
  const nextDoor = await aClass(house.owner, { institution_id: place.institutionId, name: '7.c' })
  const strangers = [
    await someone(house.owner, 'class_teacher', 'class', nextDoor.classId),
    await someone(house.owner, 'school_leadership', 'institution', elsewhere.institutionId),
    await someone(house.owner, 'municipal_coordinator', 'municipality', elsewhere.municipalityId),
    await someone(house.owner, 'guardian', 'pupil', pupilId),
    await someone(house.owner, 'pupil', 'pupil', pupilId),
  ]
  for (const stranger of strangers) {
    const browser = await house.as(stranger)
    expect((await browser.get(`/pupils/${pupilId}/signals`)).status).toBe(404)
    expect((await browser.get(`/flags?pupilId=${pupilId}`)).body.rows ?? []).toEqual([])
  }
  const ilze = await house.as(await someone(house.owner, 'class_teacher', 'class', place.classId))
  expect((await ilze.get(`/pupils/${pupilId}/signals`)).body).toMatchObject({
    transitions: ['repeated-grade'],
  })
})
