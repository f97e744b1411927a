import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import { aGrant } from '#tests/support/builders.ts'
import { type BuiltPlan, draftPlan, evaluatedPlan, openPlan } from '../testing/builders.ts'
import { aColleague, createPlanScene, type PlanScene } from '../testing/plan-scene.ts'

let scene: PlanScene

beforeAll(async () => {
  scene = await createPlanScene()
})
afterAll(() => scene.house.close())

const aDraft = async (): Promise<BuiltPlan> => draftPlan(scene.house.owner, await scene.newPupil())
const save = (planId: string, change: unknown) => scene.browser.put(`/plans/${planId}/fields`, change)

describe('saving a field', () => {
  test('counts its own version and says when it was saved', async () => {
    const { planId, goalId } = await aDraft()

    const goal = await save(planId, { field: 'goal', goalId, value: 'Nāk katru dienu', version: 0 })
    const again = await save(planId, { field: 'goal', goalId, value: 'Nāk katru dienu laikā', version: 1 })
    const words = await save(planId, { field: 'pupilWords', value: 'Man patīk zīmēt', version: 0 })

    expect([goal.body.version, again.body.version, words.body.version]).toEqual([1, 2, 1])
    expect(goal.body.savedAt).toBe('2026-11-20T10:00:00.000Z')
  })

  test.each([
    ['a text of the plan', () => ({ field: 'strengths', value: 'Zīmē' }), 'Zīmē'],
    ['a date', () => ({ field: 'reviewOn', value: '2026-12-01' }), '2026-12-01'],
    ['an emptied date', () => ({ field: 'endsOn', value: null }), null],
    ['a frequency', ({ riskId }: BuiltPlan) => ({ field: 'frequency', riskId, value: 1 }), 1],
    [
      'hours with quarters',
      ({ measureId }: BuiltPlan) => ({ field: 'plannedHours', measureId, value: 2.25 }),
      2.25,
    ],
    [
      'a school subject',
      ({ measureId }: BuiltPlan) => ({ field: 'helpsIn', measureId, value: 'matematika' }),
      'matematika',
    ],
    ['an indicator', ({ goalId }: BuiltPlan) => ({ field: 'indicator', goalId, value: 'scale' }), 'scale'],
    ['a target', ({ goalId }: BuiltPlan) => ({ field: 'target', goalId, value: 1.5 }), 1.5],
    ['a start on the scale', ({ goalId }: BuiltPlan) => ({ field: 'scaleStart', goalId, value: 0 }), 0],
    [
      'somebody from outside',
      ({ measureId }: BuiltPlan) => ({ field: 'responsibleName', measureId, value: 'mamma' }),
      'mamma',
    ],
  ])('keeps %s', async (_case, change, value) => {
    const plan = await aDraft()

    const answer = await save(plan.planId, { ...change(plan), version: 0 })

    expect(answer.body).toMatchObject({ version: 1 })
    const { body } = await scene.browser.get(`/plans/${plan.planId}`)
    expect(JSON.stringify(body)).toContain(JSON.stringify({ value, version: 1 }))
  })

  test('refuses a school subject that there is not', async () => {
    const { planId, measureId } = await aDraft()

    const answer = await save(planId, { field: 'helpsIn', measureId, value: 'burvestibas', version: 0 })

    expect(answer).toMatchObject({ status: 422, body: { code: 'plans.subject-unknown' } })
  })

  test('on top of an older version is a conflict that carries the other text and its writer', async () => {
    const { planId } = await aDraft()
    const andris = await aColleague(scene)
    await aGrant(scene.house.owner, {
      personId: andris,
      role: 'support_specialist',
      scopeKind: 'institution',
      scopeId: scene.place.institutionId,
    })
    const other = await scene.house.as(andris)
    await other.put(`/plans/${planId}/fields`, {
      field: 'strengths',
      value: 'Palīdz jaunākajiem',
      version: 0,
    })

    const late = await save(planId, { field: 'strengths', value: 'Zīmē', version: 0 })

    expect(late).toMatchObject({ status: 409, body: { code: 'plans.changed-meanwhile' } })
    expect(late.body.data).toEqual({
      value: 'Palīdz jaunākajiem',
      version: 1,
      by: 'Andris Lūsis',
      at: '2026-11-20T10:00:00.000Z',
    })
  })

  test('two at once: one is kept, the other is told, and both can be read again', async () => {
    const { planId } = await aDraft()

    const answers = await Promise.all(
      ['viens', 'otrs'].map((value) => save(planId, { field: 'guardianWords', value, version: 0 })),
    )

    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
  })

  test('twice is saved once: an answer that got lost does no harm', async () => {
    const { planId } = await aDraft()
    const change = { field: 'strengths', value: 'Zīmē', version: 0 }
    await save(planId, change)

    const again = await save(planId, change)

    expect(again).toMatchObject({ status: 200, body: { version: 1 } })
  })

  test('keeps every version with its author, and nobody can change them', async () => {
    const { planId } = await aDraft()
    await save(planId, { field: 'strengths', value: 'Zīmē', version: 0 })
    await save(planId, { field: 'strengths', value: 'Zīmē un raksta', version: 1 })

    const versions = await scene.house.owner
      .selectFrom('plans.field_versions')
      .select(['version', 'value', 'saved_by'])
      .where('plan_id', '=', planId)
      .orderBy('version')
      .execute()
    const forgery = scene.house.services.db
      .updateTable('plans.field_versions')
      .set({ value: '"cits"' })
      .where('plan_id', '=', planId)
      .execute()

    expect(versions).toEqual([
      { version: 0, value: 'Zīmē, palīdz jaunākajiem', saved_by: scene.ilze },
      { version: 1, value: 'Zīmē', saved_by: scene.ilze },
      { version: 2, value: 'Zīmē un raksta', saved_by: scene.ilze },
    ])
    await expect(forgery).rejects.toThrow('permission denied')
  })
})

describe('a responsible person', () => {
  test('is somebody who works at the school', async () => {
    const { planId, measureId } = await aDraft()
    const andris = await aColleague(scene)

    const answer = await save(planId, { field: 'responsibleId', measureId, value: andris, version: 0 })
    const { body } = await scene.browser.get(`/plans/${planId}`)

    expect(answer.status).toBe(200)
    expect(body.measures[0].responsibleId).toEqual({ value: andris, version: 1 })
    expect(body.people).toContainEqual({
      id: andris,
      givenName: 'Andris',
      familyName: 'Lūsis',
      post: 'social_pedagogue',
      ofClass: false,
    })
  })

  test('is nobody else', async () => {
    const { planId, measureId } = await aDraft()

    const answer = await save(planId, { field: 'responsibleId', measureId, value: newId(), version: 0 })

    expect(answer).toMatchObject({ status: 422, body: { code: 'plans.not-staff' } })
  })
})

describe('a save is refused', () => {
  test('in a risk of another plan', async () => {
    const [mine, theirs] = [await aDraft(), await aDraft()]

    const answer = await save(mine.planId, { field: 'goal', goalId: theirs.goalId, value: 'x', version: 0 })

    expect(answer.status).toBe(404)
  })

  test.each([
    ['an unknown field', { field: 'status', value: 'open', version: 0 }],
    ['hours below zero', { field: 'plannedHours', measureId: newId(), value: -1, version: 0 }],
    ['a day that is not in the calendar', { field: 'startsOn', value: '2026-02-30', version: 0 }],
    ['a field that the change does not have', { field: 'goal', value: 'x', version: 0 }],
  ])('for %s', async (_case, change) => {
    const { planId } = await aDraft()

    const answer = await save(planId, change)

    expect(answer).toMatchObject({ status: 400, body: { code: 'http.validation' } })
  })

  test('for an outcome of a draft, for the dates of an open plan and for everything of an evaluated one', async () => {
    const draft = await aDraft()
    const open = await openPlan(scene.house.owner, await scene.newPupil())
    const done = await evaluatedPlan(scene.house.owner, await scene.newPupil())

    const answers = [
      await save(draft.planId, { field: 'outcome', riskId: draft.riskId, value: 'decreased', version: 0 }),
      await save(open.planId, { field: 'endsOn', value: '2026-12-01', version: 0 }),
      await save(done.planId, { field: 'evaluationSummary', value: 'x', version: 0 }),
    ]

    expect(answers.map((answer) => answer.body.code)).toEqual([
      'plans.not-open-yet',
      'plans.agreed-stays',
      'plans.already-ended',
    ])
  })
})
