import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { journalOf } from '#tests/support/journal.ts'
import { draftPlan, evaluatedPlan, openPlan, proposedPlan } from '../testing/builders.ts'
import { createPlanScene, type PlanScene, signalsOf } from '../testing/plan-scene.ts'

let scene: PlanScene

beforeAll(async () => {
  scene = await createPlanScene()
})
afterAll(() => scene.house.close())

const evaluate = (planId: string) => scene.browser.post(`/plans/${planId}/evaluation`)

describe('evaluating a plan', () => {
  test('measures again, compares with the baseline and ends the plan', async () => {
    const pupil = await scene.newPupil()
    await signalsOf(scene, pupil.pupilId)
    const { planId, riskId } = await proposedPlan(scene.house.owner, pupil)
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

    const answer = await evaluate(planId)

    expect(answer).toMatchObject({
      status: 200,
      body: {
        status: 'evaluated',
        can: { edit: false, evaluate: false },
        risks: [{ outcome: { value: 'decreased' }, helped: { value: 'Mentors' } }],
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
    const { planId, riskId } = await openPlan(scene.house.owner, await scene.newPupil())

    const answer = await evaluate(planId)

    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'plans.outcome-missing', data: { riskIds: [riskId] } },
    })
    expect(answer.body.message).toBe('Norādiet iznākumu vēl 1 riskam.')
  })

  test('is not for a draft, nor for a plan that is evaluated', async () => {
    const draft = await draftPlan(scene.house.owner, await scene.newPupil())
    const done = await evaluatedPlan(scene.house.owner, await scene.newPupil())

    const answers = [await evaluate(draft.planId), await evaluate(done.planId)]

    expect(answers.map((answer) => answer.body.code)).toEqual(['plans.not-open-yet', 'plans.already-ended'])
  })
})
