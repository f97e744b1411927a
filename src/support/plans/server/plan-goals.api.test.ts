import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asActor } from '#platform/db/actor-transaction.ts'
import { newId } from '#platform/ids/ids.ts'
import { aClass, someone } from '#tests/support/builders.ts'
import { journalOf } from '#tests/support/journal.ts'
import { agreement, type BuiltPlan, draftPlan, openPlan } from '../testing/builders.ts'
import { createPlanScene, type PlanScene, signalsOf } from '../testing/plan-scene.ts'

let scene: PlanScene

beforeAll(async () => {
  scene = await createPlanScene()
})
afterAll(() => scene.house.close())

const aDraft = async (): Promise<BuiltPlan> => draftPlan(scene.house.owner, await scene.newPupil())
const pathOf = ({ planId, goalId }: Pick<BuiltPlan, 'planId' | 'goalId'>) =>
  `/plans/${planId}/goals/${goalId}`
const suggested = { goal: 'Ne vairāk par 2 nedēļā', indicator: 'lessons_unexcused', target: 2 }

/** An open plan whose goal is on a scale, from 3 to 7. */
async function onScale(): Promise<BuiltPlan & { pupilId: string }> {
  const pupil = await scene.newPupil()
  await signalsOf(scene, pupil.pupilId)
  const plan = await draftPlan(scene.house.owner, pupil)
  for (const [field, value] of [
    ['indicator', 'scale'],
    ['target', 7],
    ['scaleStart', 3],
  ] as const)
    await scene.browser.put(`/plans/${plan.planId}/fields`, { field, goalId: plan.goalId, value, version: 0 })
  await agreement(scene.house.owner, plan.planId, scene.ilze)
  await scene.browser.post(`/plans/${plan.planId}/proposal`)
  await scene.approver.post(`/plans/${plan.planId}/opening`)
  return { ...plan, pupilId: pupil.pupilId }
}

const record = (plan: BuiltPlan, input: object = {}, valueId = newId()) =>
  scene.browser.put(`${pathOf(plan)}/values/${valueId}`, {
    value: 5,
    saidBy: 'pupil',
    saidOn: '2026-11-20',
    words: '',
    ...input,
  })

describe('goals', () => {
  test('are added as suggested, and what they begin with counts as saved', async () => {
    const { planId, riskId, measureId } = await aDraft()
    const goalId = newId()

    const { body } = await scene.browser.put(pathOf({ planId, goalId }), {
      riskIds: [riskId],
      measureIds: [measureId],
      start: suggested,
    })

    expect(body.goals[1]).toMatchObject({
      id: goalId,
      goal: { value: 'Ne vairāk par 2 nedēļā', version: 1 },
      indicator: { value: 'lessons_unexcused', version: 1 },
      target: { value: 2, version: 1 },
      riskIds: [riskId],
      measureIds: [measureId],
    })
  })

  test('are many to many with risks and measures, and doing it twice is doing it once', async () => {
    const draft = await aDraft()
    const link = (partId: string) => `${pathOf(draft)}/links/${partId}`

    await scene.browser.delete(link(draft.riskId))
    const unlinked = await scene.browser.delete(link(draft.riskId))
    for (const id of [draft.riskId, draft.measureId, draft.riskId]) await scene.browser.put(link(id))
    const { body } = await scene.browser.get(`/plans/${draft.planId}`)

    expect(unlinked.body.goals[0].riskIds).toEqual([])
    expect(body.goals[0]).toMatchObject({ riskIds: [draft.riskId], measureIds: [draft.measureId] })
  })

  test('are never linked with a risk of another plan', async () => {
    const [mine, theirs] = [await aDraft(), await aDraft()]

    const { body } = await scene.browser.put(`${pathOf(mine)}/links/${theirs.riskId}`)

    expect(body.goals[0].riskIds).toEqual([mine.riskId])
  })

  test('come back with what was saved in them', async () => {
    const draft = await aDraft()
    await scene.browser.put(`/plans/${draft.planId}/fields`, {
      field: 'goal',
      goalId: draft.goalId,
      value: 'Nāk laikā',
      version: 0,
    })

    const removed = await scene.browser.delete(pathOf(draft))
    const { body } = await scene.browser.put(pathOf(draft), { riskIds: [draft.riskId], start: suggested })

    expect(removed.body.goals).toEqual([])
    expect(body.goals[0]).toMatchObject({
      goal: { value: 'Nāk laikā', version: 1 },
      indicator: { value: null, version: 0 },
    })
  })

  test('of one subject need marks of the pupil in it', async () => {
    const pupil = await scene.newPupil()
    await signalsOf(scene, pupil.pupilId)
    const { planId, goalId } = await draftPlan(scene.house.owner, pupil)
    const save = (value: string) =>
      scene.browser.put(`/plans/${planId}/fields`, { field: 'subject', goalId, value, version: 0 })

    const [unknown, marked] = [await save('fizika'), await save('matematika')]
    const { body } = await scene.browser.get(`/plans/${planId}`)

    expect([unknown.body.code, marked.status]).toEqual(['plans.subject-without-marks', 200])
    expect(body.subjectMeans).toMatchObject([
      { subject: 'vesture', before: 7, after: null },
      { subject: 'matematika', before: 3.25, after: null },
    ])
  })

  test('are added to an open plan without an indicator, and none is taken out', async () => {
    const plan = await openPlan(scene.house.owner, await scene.newPupil())
    const later = pathOf({ ...plan, goalId: newId() })

    const measured = await scene.browser.put(later, { riskIds: [plan.riskId], start: suggested })
    const added = await scene.browser.put(later, { riskIds: [plan.riskId] })
    const removed = await scene.browser.delete(pathOf(plan))
    const unlinked = await scene.browser.delete(`${pathOf(plan)}/links/${plan.riskId}`)

    expect(measured.body.code).toBe('plans.agreed-stays')
    expect(added.body.goals).toHaveLength(2)
    expect([removed.body.code, unlinked.body.code]).toEqual(['plans.agreed-stays', 'plans.agreed-stays'])
  })

  test('make whoever added one part of the plan: somebody else approves it', async () => {
    const pupil = await scene.newPupil()
    const { planId, riskId } = await draftPlan(scene.house.owner, pupil)
    await scene.approver.put(pathOf({ planId, goalId: newId() }), { riskIds: [riskId], start: suggested })
    await agreement(scene.house.owner, planId, scene.ilze)
    await scene.browser.post(`/plans/${planId}/proposal`)

    const answer = await scene.approver.post(`/plans/${planId}/opening`)

    expect(answer.body.code).toBe('plans.own-plan')
  })
})

describe('the baseline of a goal', () => {
  test('is kept at approval: means of subjects only where a goal is about them', async () => {
    const pupil = await scene.newPupil()
    await signalsOf(scene, pupil.pupilId)
    const { planId, riskId } = await draftPlan(scene.house.owner, pupil)
    const start = { goal: 'Matemātikā vismaz 4', indicator: 'subject_mean', subject: 'matematika', target: 4 }
    await scene.browser.put(pathOf({ planId, goalId: newId() }), { riskIds: [riskId], start })
    await agreement(scene.house.owner, planId, scene.ilze)
    await scene.browser.post(`/plans/${planId}/proposal`)

    const { body } = await scene.approver.post(`/plans/${planId}/opening`)

    const rows = await scene.house.owner
      .selectFrom('plans.plan_baselines')
      .select(['subject', 'value', 'data_until'])
      .where('plan_id', '=', planId)
      .where('indicator', '=', 'subject_mean')
      .execute()
    expect(rows).toEqual([{ subject: 'matematika', value: '3.25', data_until: '2026-11-12' }])
    expect(body.subjectMeans).toMatchObject([{ subject: 'matematika', before: 3.25, after: 3.25 }])
  })

  test.each(['indicator', 'target', 'scale_start', 'scale_low'] as const)(
    'is never changed once the plan is proposed, not even by the owner: %s',
    async (column) => {
      const { goalId } = await onScale()
      const change = scene.house.owner
        .updateTable('plans.plan_goals')
        .set({ [column]: column === 'indicator' ? 'mean_mark' : '1' })
        .where('id', '=', goalId)
        .execute()

      await expect(change).rejects.toThrow('stands still once its plan is proposed')
    },
  )

  test('is not given to a goal that the server adds while the plan runs', async () => {
    const { planId } = await onScale()
    const goal = { id: newId(), plan_id: planId, position: 9, indicator: 'scale', scale_start: 1 }
    const addition = asActor(scene.house.services.db, { actorId: scene.ilze, today: '2026-11-20' }, (trx) =>
      trx.insertInto('plans.plan_goals').values(goal).execute(),
    )

    await expect(addition).rejects.toThrow('row-level security')
  })

  test('is not saved anew in an open plan, and the page hears why', async () => {
    const { planId, goalId } = await onScale()
    const change = { field: 'scaleStart', goalId, value: 1, version: 1 }

    expect((await scene.browser.put(`/plans/${planId}/fields`, change)).body.code).toBe('plans.agreed-stays')
  })
})

describe('how it goes on a scale', () => {
  test('is written down with the day, the words and whose they are, and the last holds', async () => {
    const plan = await onScale()
    await record(plan, { value: 4, saidOn: '2026-11-19', words: 'Sāk izdoties.' })

    const { body } = await record(plan, { value: 6, saidBy: 'teacher' })

    expect(body.goals[0].values).toMatchObject([
      { value: 6, saidBy: 'teacher', saidOn: '2026-11-20', words: '' },
      { value: 4, saidBy: 'pupil', saidOn: '2026-11-19', words: 'Sāk izdoties.' },
    ])
    expect(
      await journalOf(scene.house, { event: 'plans.goal-value-recorded', pupilId: plan.pupilId }),
    ).toHaveLength(2)
  })

  test('goes on with the plan: the next one starts where the scale came to, with the same target', async () => {
    const plan = await onScale()
    const { planId, riskId, goalId } = plan
    await record(plan, { value: 4, saidOn: '2026-11-19' })
    await record(plan, { value: 6 })
    for (const change of [
      { field: 'outcome', riskId, value: 'unchanged' },
      { field: 'reached', goalId, value: 'partly' },
      { field: 'evaluationSummary', value: 'Palīdzēja mentors.' },
    ])
      await scene.browser.put(`/plans/${planId}/fields`, { ...change, version: 0 })
    await scene.browser.post(`/plans/${planId}/evaluation`)
    const nextId = newId()

    await scene.browser.put(`/plans/${planId}/continuations/${nextId}`, { riskIds: [riskId] })
    const { body } = await scene.browser.get(`/plans/${nextId}`)

    expect(body).toMatchObject({
      status: 'draft',
      goals: [
        {
          indicator: { value: 'scale' },
          target: { value: 7 },
          scaleStart: { value: 6 },
          reached: { value: null },
          values: [],
        },
      ],
    })
  })

  test('sent twice is written down once', async () => {
    const plan = await onScale()
    const valueId = newId()
    await record(plan, {}, valueId)

    const { body } = await record(plan, { value: 9 }, valueId)

    expect(body.goals[0].values).toMatchObject([{ value: 5 }])
  })

  test('is refused in the future, outside of the scale, for a goal without one, and before the plan runs', async () => {
    const plan = await onScale()
    const open = await openPlan(scene.house.owner, await scene.newPupil())
    const draft = await aDraft()

    const answers = [
      await record(plan, { saidOn: '2026-11-21' }),
      await record(plan, { value: 11 }),
      await record(open),
      await record(draft),
      await record({ ...plan, goalId: draft.goalId }),
    ]

    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [422, 'plans.said-in-future'],
      [400, 'http.validation'],
      [422, 'plans.goal-without-scale'],
      [422, 'plans.not-open-yet'],
      [404, 'http.refused'],
    ])
  })

  test('is never changed, and in nobody else’s name', async () => {
    const plan = await onScale()
    await record(plan)
    const asIlze = (work: Parameters<typeof asActor>[2]) =>
      asActor(scene.house.services.db, { actorId: scene.ilze, today: '2026-11-20' }, work)
    const said = {
      id: newId(),
      plan_id: plan.planId,
      goal_id: plan.goalId,
      number: 2,
      value: 9,
      said_by: 'pupil',
      said_on: '2026-11-20',
      recorded_by: scene.dace,
      recorded_at: new Date(),
    }

    await expect(
      asIlze((trx) => trx.updateTable('plans.goal_values').set({ value: 0 }).execute()),
    ).rejects.toThrow('permission denied')
    await expect(asIlze((trx) => trx.deleteFrom('plans.goal_values').execute())).rejects.toThrow(
      'permission denied',
    )
    await expect(asIlze((trx) => trx.insertInto('plans.goal_values').values(said).execute())).rejects.toThrow(
      'row-level security',
    )
  })

  test('is not for somebody of another school', async () => {
    const plan = await onScale()
    const other = await createOtherTeacher()

    const answer = await other.put(`${pathOf(plan)}/values/${newId()}`, {
      value: 5,
      saidBy: 'pupil',
      saidOn: '2026-11-20',
      words: '',
    })

    expect(answer.status).toBe(404)
  })
})

async function createOtherTeacher() {
  const place = await aClass(scene.house.owner)
  return scene.house.as(await someone(scene.house.owner, 'class_teacher', 'class', place.classId))
}
