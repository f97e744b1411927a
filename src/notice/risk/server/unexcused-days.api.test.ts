import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { BACKGROUND_ACTOR_ID } from '#foundation/endpoint/index.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import { newId } from '#platform/ids/ids.ts'
import {
  aClass,
  anInstitution,
  aPupil,
  type BuiltPlace,
  someone,
  thisSemester,
} from '#tests/support/builders.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { anOwnRule } from '../testing/builders.ts'
import { applyDueRules } from './apply-due-rules.ts'
import { recomputeFlags } from './recompute-flags.ts'

let house: TestHouse
let semesterId: string
let group: BuiltPlace
let first: BuiltPlace

beforeAll(async () => {
  house = await createTestHouse()
  semesterId = await thisSemester(house.owner)
})
beforeEach(async () => {
  house.clock.set('2026-11-20T10:00:00Z')
  const institution_id = await anInstitution(house.owner, { name: 'Testa bērnudārzs', kind: 'preschool' })
  group = await aClass(house.owner, { institution_id, name: '6 gadu grupa', grade: 0 })
  first = await aClass(house.owner, { name: '1.a', grade: 1 })
})
afterAll(() => house.close())

type Missed = { readonly days?: number; readonly lessons?: number }

/** A pupil with so much unexcused absence this semester; `inClass` false: enrolled, and in no class. */
async function absent(place: BuiltPlace, { days = 0, lessons = days }: Missed, inClass = true) {
  const class_id = inClass ? place.classId : null
  const pupilId = await aPupil(house.owner, place, { class_id })
  await house.owner
    .insertInto('signals.term_summaries')
    .values({
      pupil_id: pupilId,
      semester_id: semesterId,
      days_unexcused: days,
      lessons_unexcused: lessons,
      absences_until: '2026-11-14',
      municipality_id: place.municipalityId,
      institution_id: place.institutionId,
      class_id,
    })
    .execute()
  return pupilId
}

const recompute = ({ institutionId }: BuiltPlace) =>
  asActor(house.services.db, { actorId: BACKGROUND_ACTOR_ID, today: '2026-11-20' }, (trx) =>
    recomputeFlags({ trx, now: new Date('2026-11-20T10:00:00Z'), day: '2026-11-20' }, { institutionId }),
  )

const waitingOf = (pupilId: string) =>
  house.owner
    .selectFrom('risk.flags')
    .selectAll()
    .where('pupil_id', '=', pupilId)
    .where('withdrawn_at', 'is', null)
    .execute()

const rulesOf = async (pupilId: string) => (await waitingOf(pupilId)).map(({ rule }) => rule)

describe('unexcused days in preschool', () => {
  test('exactly three are allowed; a fourth raises an urgent flag that says so', async () => {
    const three = await absent(group, { days: 3 })
    const four = await absent(group, { days: 4 })

    await recompute(group)

    expect(await waitingOf(three)).toEqual([])
    expect(await waitingOf(four)).toMatchObject([
      {
        rule: 'unexcused-days',
        level: 'urgent',
        facts: { rule: 'unexcused-days', days: 4, limit: 3 },
        data_until: '2026-11-14',
        class_id: group.classId,
      },
    ])
  })

  test('of grade 1 on, lessons are counted and not days; of preschool days and not lessons', async () => {
    const pupil = await absent(first, { days: 4, lessons: 20 })
    const overLessons = await absent(first, { days: 4, lessons: 21 })
    const child = await absent(group, { days: 3, lessons: 21 })

    await recompute(first)
    await recompute(group)

    expect(await rulesOf(pupil)).toEqual([])
    expect(await rulesOf(overLessons)).toEqual(['unexcused-lessons'])
    expect(await rulesOf(child)).toEqual([])
  })

  test('who is in no class is counted as the institution is', async () => {
    const child = await absent(group, { days: 4 }, false)
    const pupil = await absent(first, { days: 4, lessons: 21 }, false)

    await recompute(group)
    await recompute(first)

    expect(await rulesOf(child)).toEqual(['unexcused-days'])
    expect(await rulesOf(pupil)).toEqual(['unexcused-lessons'])
  })

  test('a preschool group of a school counts as a preschool does', async () => {
    const inSchool = await aClass(house.owner, {
      institution_id: first.institutionId,
      name: '5 gadu grupa',
      grade: 0,
    })
    const child = await absent(inSchool, { days: 4 })

    await recompute(first)

    expect(await rulesOf(child)).toEqual(['unexcused-days'])
  })

  test('have the limit of the duty that they open', async () => {
    const { thresholds } = await house.owner
      .selectFrom('risk.rule_versions')
      .select('thresholds')
      .where('rule', '=', 'unexcused-days')
      .executeTakeFirstOrThrow()
    const terms = await house.owner.selectFrom('duties.terms').select('preschool_days').execute()

    expect(terms.map(({ preschool_days }) => ({ moreThanDays: preschool_days }))).toEqual([thresholds])
  })

  test('are noticed once, also where the preschool counts the same by a rule of its own', async () => {
    await anOwnRule(house.owner, group, {
      kind: 'absence-cause',
      thresholds: { cause: 'unexcused', unit: 'days', atLeast: 2 },
    })
    const two = await absent(group, { days: 2 })
    const four = await absent(group, { days: 4 })

    await recompute(group)

    expect(await waitingOf(two)).toMatchObject([{ level: 'attention' }])
    expect(await rulesOf(four)).toEqual(['unexcused-days'])
  })

  test('follow where data were before the rule: the flag of days comes, that of lessons goes', async () => {
    const child = await absent(group, { days: 21 })
    await house.owner
      .insertInto('risk.flags')
      .values({
        id: newId(),
        pupil_id: child,
        semester_id: semesterId,
        rule: 'unexcused-lessons',
        rule_version_id: '00000000-0000-7000-8000-000000000101',
        level: 'urgent',
        facts: JSON.stringify({ rule: 'unexcused-lessons', lessons: 21, limit: 20 }),
        noticed_facts: JSON.stringify({ rule: 'unexcused-lessons', lessons: 21, limit: 20 }),
        data_until: '2026-11-14',
        raised_at: new Date('2026-11-16T06:00:00Z'),
        noticed_at: new Date('2026-11-16T06:00:00Z'),
        changed_at: new Date('2026-11-16T06:00:00Z'),
        municipality_id: group.municipalityId,
        institution_id: group.institutionId,
        class_id: group.classId,
      })
      .execute()
    await house.owner
      .updateTable('risk.rule_versions')
      .set({ applied_at: null })
      .where('rule', '=', 'unexcused-days')
      .execute()

    await applyDueRules(house.services)

    expect(await rulesOf(child)).toEqual(['unexcused-days'])
  })
})

describe('in a preschool', () => {
  const leaderOf = async ({ institutionId }: BuiltPlace) =>
    house.as(await someone(house.owner, 'school_leadership', 'institution', institutionId))

  test('the teacher reads why, and answers; the teacher of another group reads nothing', async () => {
    const child = await absent(group, { days: 5 })
    await recompute(group)
    const teacher = await house.as(await someone(house.owner, 'class_teacher', 'class', group.classId))
    const other = await aClass(house.owner, {
      institution_id: group.institutionId,
      name: '5 gadu grupa',
      grade: 0,
    })
    const stranger = await house.as(await someone(house.owner, 'class_teacher', 'class', other.classId))

    const [flag] = (await teacher.get('/flags')).body.rows
    const said = { id: newId(), kind: 'talked', untilDate: null, note: 'Runāts ar māti.' }
    const path = `/pupils/${child}/flags/${flag.id}/answers`

    expect(flag).toMatchObject({
      facts: { rule: 'unexcused-days', days: 5, limit: 3 },
      ruleSourceLv: 'MK noteikumi Nr. 89 (2011), 7. punkts',
    })
    expect((await stranger.get('/flags')).body.rows).toEqual([])
    expect((await stranger.post(path, said)).status).not.toBe(200)
    expect((await teacher.post(path, said)).status).toBe(200)
    expect((await teacher.get('/flags?state=answered')).body.rows).toMatchObject([
      { id: flag.id, answer: { kind: 'talked' } },
    ])
  })

  test('the rule of days is told and not that of lessons; in a school the other way round, in a municipality both', async () => {
    const statutory = async (client: Awaited<ReturnType<typeof leaderOf>>) =>
      (await client.get('/rules')).body.rows.flatMap((rule: { code: string; evidence: string }) =>
        rule.evidence === 'statutory' ? [rule.code] : [],
      )
    const teacher = await house.as(await someone(house.owner, 'class_teacher', 'class', group.classId))
    const coordinator = await house.as(
      await someone(house.owner, 'municipal_coordinator', 'municipality', group.municipalityId),
    )

    expect(await statutory(await leaderOf(group))).toEqual(['unexcused-days'])
    expect(await statutory(teacher)).toEqual(['unexcused-days'])
    expect(await statutory(await leaderOf(first))).toEqual(['unexcused-lessons'])
    expect((await statutory(coordinator)).toSorted()).toEqual(['unexcused-days', 'unexcused-lessons'])
  })

  test('what-if says how many fewer days would notice', async () => {
    await absent(group, { days: 2 })
    await absent(group, { days: 3 })
    await absent(group, { days: 4 })
    await recompute(group)
    const settings = (moreThanDays: number) => ({
      numbers: { kind: 'unexcused-days', thresholds: { moreThanDays } },
      level: 'urgent',
      grades: { from: 0, to: 0 },
    })
    const leader = await leaderOf(group)
    const preview = async (days: number) =>
      (
        await leader.post('/rule-previews', {
          settings: settings(days),
          ruleCode: 'unexcused-days',
          owner: null,
        })
      ).body

    expect(await preview(3)).toMatchObject({ pupils: 3, now: 1, would: 1 })
    expect(await preview(1)).toMatchObject({ now: 1, would: 3, added: 2, dropped: 0 })
  })
})
