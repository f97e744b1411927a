import type { Insertable } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { BACKGROUND_ACTOR_ID } from '#foundation/endpoint/index.ts'
import { refreshMarkSummaries } from '#notice/signals/index.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import type { SignalsSubjectSummaries } from '#platform/db/schema.ts'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPupil, type BuiltPlace, someone, thisSemester } from '#tests/support/builders.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import type { RuleNumbers } from '../contract/rule.ts'
import { anOwnRule, aVersion } from '../testing/builders.ts'
import { noticedFacts } from '../testing/noticed-facts.ts'

let house: TestHouse
let semesterId: string
let earlierId: string
let place: BuiltPlace
let pupilId: string

beforeAll(async () => {
  house = await createTestHouse()
  semesterId = await thisSemester(house.owner)
  await house.owner
    .insertInto('institutions.holidays')
    .values({
      school_year: '2026/27',
      name_lv: 'Rudens brīvlaiks',
      name_en: 'Autumn holidays',
      starts_on: '2026-10-19',
      ends_on: '2026-10-23',
      grades: '[1,13)',
      kind: 'public',
    })
    .execute()
  const { id } = await house.owner
    .selectFrom('institutions.semesters')
    .select('id')
    .where('school_year', '=', '2025/26')
    .where('number', '=', 2)
    .executeTakeFirstOrThrow()
  earlierId = id
})
beforeEach(async () => {
  place = await aClass(house.owner)
  pupilId = await aPupil(house.owner, place)
})
afterAll(() => house.close())

type Kind = 'unexcused' | 'excused' | 'unknown'

async function absent(days: readonly string[], kind: Kind, lessons: readonly number[] = [0]): Promise<void> {
  await house.owner
    .insertInto('signals.absences')
    .values(
      days.flatMap((day) =>
        lessons.map((lesson) => ({
          school_year: '2026/27',
          pupil_id: pupilId,
          on_date: day,
          lesson,
          kind,
          institution_id: place.institutionId,
        })),
      ),
    )
    .execute()
}

/** Facts of the flags that wait, with the data up to a day. */
const flagged = (until = '2026-11-14') =>
  noticedFacts(house, { pupilId, institutionId: place.institutionId, semesterId, until })

async function would(numbers: RuleNumbers): Promise<number> {
  const dace = await house.as(
    await someone(house.owner, 'school_leadership', 'institution', place.institutionId),
  )
  const settings = { numbers, level: 'attention', grades: null }
  return (await dace.post('/rule-previews', { settings, ruleCode: null, owner: null })).body.would
}

const enrolledOnly = async (...spans: readonly (readonly [from: string, until: string | null])[]) => {
  await house.owner.deleteFrom('people.enrolments').where('pupil_id', '=', pupilId).execute()
  for (const [starts_on, ends_on] of spans)
    await house.owner
      .insertInto('people.enrolments')
      .values({
        id: newId(),
        pupil_id: pupilId,
        institution_id: place.institutionId,
        class_id: place.classId,
        starts_on,
        ends_on,
      })
      .execute()
}

describe('days in a row', () => {
  const run = (
    atLeastDays: number,
    of: 'missed' | 'not-excused' = 'missed',
    endedWithin = 100,
  ): RuleNumbers => ({
    kind: 'absence-run',
    thresholds: { of, atLeastDays, endedWithin },
  })
  // Thursday and Friday before the autumn holidays, Monday after them.
  const around = ['2026-10-15', '2026-10-16', '2026-10-26']

  test('a weekend and holidays neither break a run nor lengthen it; the limit itself is noticed', async () => {
    await anOwnRule(house.owner, place, run(3))
    await absent(around, 'excused')

    expect(await flagged()).toEqual([
      { rule: 'absence-run', of: 'missed', days: 3, from: '2026-10-15', until: '2026-10-26', limit: 3 },
    ])
    expect([await would(run(3)), await would(run(4))]).toEqual([1, 0])
  })

  test('what was written for a holiday does not count, and one day at school breaks the run', async () => {
    await anOwnRule(house.owner, place, run(4))
    await absent([...around, '2026-10-20', '2026-10-28', '2026-10-29'], 'excused')

    expect(await flagged()).toEqual([])
    expect([await would(run(3)), await would(run(4))]).toEqual([1, 0])
  })

  test('three lessons are no missed day, but a day with an absence that is not excused', async () => {
    await anOwnRule(house.owner, place, run(2))
    await anOwnRule(house.owner, place, run(3, 'not-excused'))
    await absent(['2026-09-07', '2026-09-08'], 'unknown', [1, 2, 3])
    await absent(['2026-09-09'], 'unexcused', [1])
    await absent(['2026-09-10'], 'excused', [1])

    expect(await flagged()).toEqual([
      { rule: 'absence-run', of: 'not-excused', days: 3, from: '2026-09-07', until: '2026-09-09', limit: 3 },
    ])
  })

  test('of two runs as long the later one is told', async () => {
    await anOwnRule(house.owner, place, run(2))
    await absent(['2026-09-07', '2026-09-08', '2026-10-05', '2026-10-06'], 'excused')

    expect(await flagged()).toMatchObject([{ days: 2, from: '2026-10-05', until: '2026-10-06' }])
  })

  test('days after leaving do not count', async () => {
    await anOwnRule(house.owner, place, run(3))
    await enrolledOnly(['2026-09-01', '2026-10-17'])
    await absent(around, 'unexcused')

    expect(await flagged()).toEqual([])
  })

  test('enrolments that overlap count a day once; a school day outside of each breaks the run', async () => {
    await anOwnRule(house.owner, place, run(3))
    await enrolledOnly(['2026-09-01', '2026-10-16'], ['2026-10-01', null])
    await absent(around, 'excused')
    expect(await flagged()).toMatchObject([{ days: 3 }])

    await enrolledOnly(['2026-09-01', '2026-10-16'], ['2026-10-26', null])

    expect(await flagged()).toEqual([])
  })

  test('a run is recent while its last day is one of the last school days asked for; the limit itself belongs to it', async () => {
    await absent(around, 'excused')
    // 26 October is followed by 14 school days up to 13 November: the data end on Saturday, 14 November.
    expect(await flagged()).toEqual([])

    expect([await would(run(3, 'missed', 15)), await would(run(3, 'missed', 14))]).toEqual([1, 0])
  })

  test('holidays between the run and the end of the data do not make it older', async () => {
    await absent(['2026-10-15', '2026-10-16'], 'excused')
    await flagged('2026-10-25')
    expect(await would(run(2, 'missed', 1))).toBe(1)

    await flagged('2026-10-26')

    expect([await would(run(2, 'missed', 1)), await would(run(2, 'missed', 2))]).toEqual([0, 1])
  })

  test('a run that still goes on where the data end counts, however few days are asked for', async () => {
    await absent(['2026-11-11', '2026-11-12', '2026-11-13'], 'excused')
    await flagged()

    expect(await would(run(3, 'missed', 1))).toBe(1)
  })

  test('a recent run is noticed also beside a longer one of long ago', async () => {
    await anOwnRule(house.owner, place, run(2, 'missed', 5))
    await absent(['2026-09-07', '2026-09-08', '2026-09-09', '2026-11-12', '2026-11-13'], 'excused')

    expect(await flagged()).toMatchObject([{ days: 2, from: '2026-11-12', until: '2026-11-13' }])
  })

  test('whoever was noticed waits on when the run grows old, until the numbers are changed', async () => {
    const code = await anOwnRule(house.owner, place, run(3, 'missed', 1))
    await absent(['2026-11-03', '2026-11-04', '2026-11-05'], 'excused')
    expect(await flagged('2026-11-05')).toHaveLength(1)
    expect(await flagged('2026-11-14')).toMatchObject([{ days: 3, from: '2026-11-03' }])

    await house.owner
      .updateTable('risk.rule_versions')
      .set({ valid_until: '2026-11-19' })
      .where('rule', '=', code)
      .execute()
    await aVersion(house.owner, code, run(3, 'missed', 2), { version: 2, from: '2026-11-20' })

    expect(await flagged('2026-11-14')).toEqual([])
  })

  test('the run ends with the data, and with the absences that are taken back', async () => {
    await anOwnRule(house.owner, place, run(3))
    await absent(around, 'excused')
    expect(await flagged('2026-10-23')).toEqual([])
    expect(await flagged()).toHaveLength(1)

    await house.owner.deleteFrom('signals.absences').where('pupil_id', '=', pupilId).execute()

    expect(await flagged()).toEqual([])
  })
})

describe('absence by its cause', () => {
  const cause = (
    atLeast: number,
    of: 'unexcused' | 'unknown' | 'excused' = 'unknown',
    unit: 'lessons' | 'days' = 'lessons',
  ): RuleNumbers => ({ kind: 'absence-cause', thresholds: { cause: of, unit, atLeast } })

  test('lessons of unknown cause from the limit on, and no others', async () => {
    await anOwnRule(house.owner, place, cause(5))
    await absent(['2026-09-07'], 'unknown', [1, 2, 3, 4])
    await absent(['2026-09-08'], 'excused', [1, 2, 3])
    expect(await flagged()).toEqual([])

    await absent(['2026-09-09'], 'unknown', [7])

    expect(await flagged()).toEqual([
      { rule: 'absence-cause', cause: 'unknown', unit: 'lessons', missed: 5, limit: 5 },
    ])
    expect([await would(cause(5)), await would(cause(6))]).toEqual([1, 0])
  })

  test('days with such a lesson, each once', async () => {
    await absent(['2026-09-07', '2026-09-08'], 'excused', [1, 2])
    await absent(['2026-09-08'], 'unknown', [3])
    await flagged()

    expect([await would(cause(2, 'excused', 'days')), await would(cause(3, 'excused', 'days'))]).toEqual([
      1, 0,
    ])
    expect([await would(cause(1, 'unknown', 'days')), await would(cause(2, 'unknown', 'days'))]).toEqual([
      1, 0,
    ])
    expect(await would(cause(1, 'unexcused', 'days'))).toBe(0)
  })

  test('unexcused lessons leave to the rule of the state once that notices them', async () => {
    await anOwnRule(house.owner, place, cause(10, 'unexcused'))
    const days = ['2026-09-07', '2026-09-08', '2026-09-09', '2026-09-10']
    await absent(days, 'unexcused', [1, 2, 3, 4, 5])
    expect(await flagged()).toMatchObject([{ rule: 'absence-cause', missed: 20 }])

    await absent(['2026-09-11'], 'unexcused', [1])

    expect(await flagged()).toMatchObject([{ rule: 'unexcused-lessons', lessons: 21 }])
  })
})

describe('formative levels', () => {
  const low = (
    overrides: Partial<{ upTo: 'S' | 'T'; levels: number; subjects: number }> = {},
  ): RuleNumbers => ({
    kind: 'low-levels',
    thresholds: { upTo: 'S', levels: 3, subjects: 1, ...overrides },
  })
  async function marked(subject: string, values: readonly string[]): Promise<void> {
    const rows = values.map((value, at) => ({
      school_year: '2026/27',
      pupil_id: pupilId,
      on_date: `2026-09-${String(at + 1).padStart(2, '0')}`,
      subject,
      sequence: 1,
      value,
      points: null,
      institution_id: place.institutionId,
    }))
    await house.owner.insertInto('signals.marks').values(rows).execute()
    await asActor(house.services.db, { actorId: BACKGROUND_ACTOR_ID, today: '2026-11-20' }, (trx) =>
      refreshMarkSummaries(trx, { semesterIds: [semesterId], pupilIds: [pupilId] }),
    )
  }

  test('a subject is low when more than half are; exactly half is not', async () => {
    await anOwnRule(house.owner, place, low())
    await marked('matematika', ['S', 'S', 'T', 'A'])
    expect(await flagged()).toEqual([])

    await marked('sports', ['S', 'T', 'S'])

    expect(await flagged()).toEqual([
      {
        rule: 'low-levels',
        upTo: 'S',
        limit: 1,
        subjects: [{ code: 'sports', low: 2, levels: 3 }],
      },
    ])
  })

  test('with T, with fewer levels, and in as many subjects as the rule asks', async () => {
    await marked('matematika', ['S', 'T', 'A'])
    await marked('sports', ['S', 'S'])
    await flagged()

    expect(await would(low())).toBe(0)
    expect(await would(low({ upTo: 'T' }))).toBe(1)
    expect(await would(low({ levels: 2 }))).toBe(1)
    expect(await would(low({ upTo: 'T', levels: 2, subjects: 2 }))).toBe(1)
    expect(await would(low({ upTo: 'T', levels: 2, subjects: 3 }))).toBe(0)
  })
})

describe('marks against the semester before', () => {
  const falling = (
    by: number,
    overrides: Partial<{ marks: number; subjects: number }> = {},
  ): RuleNumbers => ({
    kind: 'falling-marks',
    thresholds: { by, marks: 3, subjects: 1, ...overrides },
  })
  const means = (semester: string, subject: string, sum: number, count: number) => {
    const values: Insertable<SignalsSubjectSummaries> = {
      pupil_id: pupilId,
      semester_id: semester,
      subject,
      marks: count,
      points_sum: sum,
      points_count: count,
      municipality_id: place.municipalityId,
      institution_id: place.institutionId,
      class_id: place.classId,
    }
    return house.owner.insertInto('signals.subject_summaries').values(values).execute()
  }

  test('a mean that is lower by exactly the limit is noticed, with both', async () => {
    await anOwnRule(house.owner, place, falling(1.5))
    await means(earlierId, 'fizika', 21, 3)
    await means(semesterId, 'fizika', 22, 4)

    expect(await flagged()).toEqual([
      {
        rule: 'falling-marks',
        by: 1.5,
        limit: 1,
        subjects: [{ code: 'fizika', mean: 5.5, before: 7 }],
      },
    ])
    expect([await would(falling(1.5)), await would(falling(1.6))]).toEqual([1, 0])
  })

  test('too few marks on either side, and a subject without a past, say nothing', async () => {
    await means(earlierId, 'fizika', 21, 3)
    await means(semesterId, 'fizika', 4, 2)
    await means(earlierId, 'sports', 20, 2)
    await means(semesterId, 'sports', 9, 3)
    await means(semesterId, 'matematika', 9, 3)

    expect(await would(falling(1))).toBe(0)
    expect(await would(falling(1, { marks: 2 }))).toBe(1)
    expect(await would(falling(1, { marks: 2, subjects: 2 }))).toBe(1)
    expect(await would(falling(1, { marks: 2, subjects: 3 }))).toBe(0)
  })
})

test.each([
  ['a streak of one day', { kind: 'absence-run', thresholds: { of: 'missed', atLeastDays: 1 } }],
  [
    'a cause that is not there',
    { kind: 'absence-cause', thresholds: { cause: 'ill', unit: 'days', atLeast: 1 } },
  ],
  ['levels that are not low', { kind: 'low-levels', thresholds: { upTo: 'A', levels: 1, subjects: 1 } }],
  ['a mean that rises', { kind: 'falling-marks', thresholds: { by: -1, marks: 1, subjects: 1 } }],
])('%s is refused', async (_, numbers) => {
  const dace = await house.as(
    await someone(house.owner, 'school_leadership', 'institution', place.institutionId),
  )
  const settings = { numbers, level: 'attention', grades: null }

  const answer = await dace.post('/rule-previews', { settings, ruleCode: null, owner: null })

  expect(answer.status).toBe(400)
  expect(Object.keys(answer.body.fields)[0]).toMatch(/^settings\.numbers\.thresholds\./)
})

test('only the school’s leadership tries or makes such a rule: not a teacher, another head or another municipality’s coordinator', async () => {
  const numbers: RuleNumbers = {
    kind: 'absence-run',
    thresholds: { of: 'missed', atLeastDays: 3, endedWithin: 100 },
  }
  const settings = { numbers, level: 'attention', grades: null }
  const rule = {
    owner: { kind: 'institution', id: place.institutionId },
    nameLv: 'Kavētas trīs dienas pēc kārtas',
    nameEn: 'Three days missed in a row',
    derivedFrom: null,
    settings,
    validFrom: '2026-11-20',
    reason: 'Lai piezvanītu laikus.',
  }
  await absent(['2026-09-07', '2026-09-08', '2026-09-09'], 'unexcused')
  await flagged()
  const elsewhere = await aClass(house.owner)
  const teacher = await someone(house.owner, 'class_teacher', 'class', place.classId)
  const head = await someone(house.owner, 'school_leadership', 'institution', elsewhere.institutionId)
  const mara = await someone(house.owner, 'municipal_coordinator', 'municipality', elsewhere.municipalityId)

  for (const person of [teacher, head, mara])
    expect((await (await house.as(person)).put(`/rules/${newId()}`, rule)).status).toBe(404)
  const asked = { settings, ruleCode: null, owner: rule.owner }
  expect((await (await house.as(teacher)).post('/rule-previews', asked)).status).toBe(404)
  for (const person of [head, mara]) {
    const { body } = await (await house.as(person)).post('/rule-previews', asked)
    expect(body.would ?? 0).toBe(0)
  }
})
