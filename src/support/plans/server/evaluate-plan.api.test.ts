import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { journalOf } from '#tests/support/journal.ts'
import { agreement, draftPlan, evaluatedPlan, openPlan, proposedPlan } from '../testing/builders.ts'
import { createPlanScene, type PlanScene, signalsOf } from '../testing/plan-scene.ts'

let scene: PlanScene

beforeAll(async () => {
  scene = await createPlanScene()
})
afterAll(() => scene.house.close())

const evaluate = (planId: string) => scene.browser.post(`/plans/${planId}/evaluation`)
const approve = async (planId: string) => {
  await agreement(scene.house.owner, planId, scene.ilze)
  await scene.browser.post(`/plans/${planId}/proposal`)
  await scene.approver.post(`/plans/${planId}/opening`)
}

const save = (planId: string, change: object) =>
  scene.browser.put(`/plans/${planId}/fields`, { version: 0, ...change })
const say = (planId: string, goalId: string, value: string) =>
  save(planId, { field: 'reached', goalId, value })

describe('evaluating a plan', () => {
  test('measures again, compares with the baseline and ends the plan', async () => {
    const pupil = await scene.newPupil()
    await signalsOf(scene, pupil.pupilId)
    const { planId, riskId, goalId } = await proposedPlan(scene.house.owner, pupil)
    await scene.approver.post(`/plans/${planId}/opening`)
    await scene.house.owner
      .updateTable('signals.term_summaries')
      .set({ lessons_unexcused: 23, absences_until: '2026-12-18' })
      .where('pupil_id', '=', pupil.pupilId)
      .execute()
    await scene.browser.put(`/plans/${planId}/fields`, {
      field: 'outcome',
      riskId,
      value: 'decreased',
      version: 0,
    })
    await scene.browser.put(`/plans/${planId}/fields`, {
      field: 'helped',
      riskId,
      value: 'Mentors',
      version: 0,
    })
    await say(planId, goalId, 'reached')

    const answer = await evaluate(planId)

    expect(answer).toMatchObject({
      status: 200,
      body: {
        status: 'evaluated',
        can: { edit: false, evaluate: false },
        risks: [{ outcome: { value: 'decreased' }, helped: { value: 'Mentors' } }],
        goals: [{ reached: { value: 'reached' } }],
      },
    })
    expect(answer.body.indicators[0]).toMatchObject({
      indicator: 'lessons_unexcused',
      before: 22,
      after: 1,
      direction: 'better',
      afterUntil: '2026-12-18',
    })
    expect(
      await journalOf(scene.house, { event: 'plans.plan-evaluated', pupilId: pupil.pupilId }),
    ).toHaveLength(1)
  })

  test('shows later what was measured then, not what the data say now', async () => {
    const pupil = await scene.newPupil()
    await signalsOf(scene, pupil.pupilId)
    const { planId } = await evaluatedPlan(scene.house.owner, pupil)

    const { body } = await scene.browser.get(`/plans/${planId}`)

    expect(body.indicators).toMatchObject([{ indicator: 'lessons_unexcused', before: 22, after: 3 }])
  })

  test('needs an outcome of every risk, and says how many are missing', async () => {
    const { planId, riskId, goalId } = await openPlan(scene.house.owner, await scene.newPupil())
    await say(planId, goalId, 'reached')

    const answer = await evaluate(planId)

    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'plans.outcome-missing', data: { riskIds: [riskId] } },
    })
    expect(answer.body.message).toBe('Norādiet iznākumu vēl 1 riskam.')
  })

  test('needs a word on what helped, what hindered or what to take along', async () => {
    const { planId, riskId, goalId } = await openPlan(scene.house.owner, await scene.newPupil())
    await save(planId, { field: 'outcome', riskId, value: 'decreased' })
    await say(planId, goalId, 'reached')

    const silent = await evaluate(planId)
    await save(planId, { field: 'hindered', riskId, value: 'Autobuss bieži kavējās.' })

    expect(silent.body.code).toBe('plans.nothing-said')
    expect((await evaluate(planId)).body.status).toBe('evaluated')
  })

  test('needs an answer of every goal that nothing measures', async () => {
    const { planId, riskId, goalId } = await openPlan(scene.house.owner, await scene.newPupil())
    await save(planId, { field: 'outcome', riskId, value: 'decreased' })

    const answer = await evaluate(planId)

    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'plans.goal-unanswered', data: { goalIds: [goalId] } },
    })
    expect(answer.body.message).toBe('Norādiet, vai sasniegts vēl 1 mērķis.')
  })

  test('takes the answer of a measured goal from its figures, and otherwise needs the reason', async () => {
    const pupil = await scene.newPupil()
    await signalsOf(scene, pupil.pupilId)
    const draft = await draftPlan(scene.house.owner, pupil)
    const { planId, riskId, goalId } = draft
    await scene.house.owner
      .updateTable('plans.plan_goals')
      .set({ indicator: 'lessons_unexcused', target: '2' })
      .where('id', '=', goalId)
      .execute()
    await approve(draft.planId)
    await scene.house.owner
      .updateTable('signals.term_summaries')
      .set({ lessons_unexcused: 32, absences_until: '2026-12-12' })
      .where('pupil_id', '=', pupil.pupilId)
      .execute()
    await save(planId, { field: 'outcome', riskId, value: 'decreased' })
    await say(planId, goalId, 'reached')

    const refused = await evaluate(planId)
    await save(planId, { field: 'reachedWhy', goalId, value: 'Slimoja, zīme nāca vēlāk.' })
    await save(planId, { field: 'helped', riskId, value: 'Mentors' })
    const told = await evaluate(planId)

    expect(refused.body).toMatchObject({ code: 'plans.goal-reason-missing', data: { goalIds: [goalId] } })
    expect(told).toMatchObject({ status: 200, body: { goals: [{ reached: { value: 'reached' } }] } })
    expect(told.body.indicators[0]).toMatchObject({ beforePerWeek: 2.1, after: 10, afterPerWeek: 2.5 })
  })

  test('is not for a draft, nor for a plan that is evaluated', async () => {
    const draft = await draftPlan(scene.house.owner, await scene.newPupil())
    const done = await evaluatedPlan(scene.house.owner, await scene.newPupil())

    const answers = [await evaluate(draft.planId), await evaluate(done.planId)]

    expect(answers.map((answer) => answer.body.code)).toEqual(['plans.not-open-yet', 'plans.already-ended'])
  })
})
