import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asActor } from '#platform/db/actor-transaction.ts'
import { newId } from '#platform/ids/ids.ts'
import { journalOf } from '#tests/support/journal.ts'
import { agreement, draftPlan, proposedPlan } from '../testing/builders.ts'
import { aFlag, createPlanScene, type PlanScene, signalsOf } from '../testing/plan-scene.ts'

let scene: PlanScene

beforeAll(async () => {
  scene = await createPlanScene()
})
afterAll(() => scene.house.close())

const open = (planId: string) => scene.approver.post(`/plans/${planId}/opening`)
const propose = (planId: string) => scene.browser.post(`/plans/${planId}/proposal`)

/** A draft to which the pupil has agreed. */
async function agreedDraft() {
  const plan = await draftPlan(scene.house.owner, await scene.newPupil())
  await agreement(scene.house.owner, plan.planId, scene.ilze)
  return plan
}

const baselineOf = (planId: string) =>
  scene.house.owner
    .selectFrom('plans.plan_baselines')
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy('indicator')
    .execute()

describe('opening a plan', () => {
  test('keeps where the pupil stands now', async () => {
    const pupil = await scene.newPupil()
    await signalsOf(scene, pupil.pupilId)
    const { planId } = await proposedPlan(scene.house.owner, pupil)

    const answer = await open(planId)

    expect(answer).toMatchObject({
      status: 200,
      body: { status: 'open', can: { remove: false, evaluate: true } },
    })
    expect((await baselineOf(planId)).map((row) => [row.indicator, row.value, row.data_until])).toEqual([
      ['lessons_excused', '14.00', '2026-11-14'],
      ['lessons_unexcused', '22.00', '2026-11-14'],
      ['mean_mark', '4.86', '2026-11-12'],
      ['subjects_below_four', '1.00', '2026-11-12'],
    ])
  })

  test('keeps it for ever: not even the server’s own role can write it again', async () => {
    const pupil = await scene.newPupil()
    await signalsOf(scene, pupil.pupilId)
    const { planId } = await proposedPlan(scene.house.owner, pupil)
    await open(planId)
    const asDace = <T>(work: Parameters<typeof asActor<T>>[2]) =>
      asActor(scene.house.services.db, { actorId: scene.dace, today: '2026-11-20' }, work)

    const change = () =>
      asDace((trx) => trx.updateTable('plans.plan_baselines').set({ value: '0' }).execute())
    const removal = () => asDace((trx) => trx.deleteFrom('plans.plan_baselines').execute())
    const addition = () =>
      asDace((trx) =>
        trx
          .insertInto('plans.plan_baselines')
          .values({ plan_id: planId, indicator: 'late', value: '0', taken_at: new Date() })
          .execute(),
      )

    await expect(change()).rejects.toThrow('permission denied')
    await expect(removal()).rejects.toThrow('permission denied')
    await expect(addition()).rejects.toThrow('row-level security')
  })

  test('answers the pupil’s open flags and says so in the journal', async () => {
    const pupil = await scene.newPupil()
    const flagId = await aFlag(scene, pupil, 'unexcused-lessons')
    const { planId } = await proposedPlan(scene.house.owner, pupil)

    await open(planId)

    const answers = await scene.house.owner
      .selectFrom('risk.flag_answers')
      .selectAll()
      .where('flag_id', '=', flagId)
      .execute()
    const [row] = await journalOf(scene.house, { event: 'plans.plan-opened', pupilId: pupil.pupilId })
    expect(answers.map((answer) => answer.kind)).toEqual(['plan_opened'])
    expect(row).toMatchObject({ actor_id: scene.dace, details: { planId, indicators: 0, flagsAnswered: 1 } })
  })

  test('twice at once opens it once', async () => {
    const { planId } = await proposedPlan(scene.house.owner, await scene.newPupil())

    const answers = await Promise.all([open(planId), open(planId)])

    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 422])
  })
})

describe('proposing is refused', () => {
  test('while a serious risk has no goal, although a measure is for it, and names it', async () => {
    const { planId, riskId, goalId } = await agreedDraft()
    await scene.browser.delete(`/plans/${planId}/goals/${goalId}`)

    const answer = await propose(planId)

    expect(answer).toMatchObject({ status: 422, body: { code: 'plans.serious-risk-unanswered' } })
    expect(answer.body.message).toBe(
      'Nopietnam riskam vajag mērķi (vai pasākumu, par kuru atbild tikai kāds ārpus skolas): Neattaisnoti mācību kavējumi.',
    )
    expect(answer.body.data.missing).toEqual([
      { problem: 'serious-risk-unanswered', riskIds: [riskId], goalIds: [] },
    ])
    expect(await baselineOf(planId)).toEqual([])
  })

  test('without a risk', async () => {
    const { planId, riskId } = await agreedDraft()
    await scene.browser.delete(`/plans/${planId}/risks/${riskId}`)

    expect((await propose(planId)).body.code).toBe('plans.no-risk')
  })

  test('without a measure', async () => {
    const { planId, measureId } = await agreedDraft()
    await scene.browser.delete(`/plans/${planId}/measures/${measureId}`)

    expect((await propose(planId)).body.code).toBe('plans.no-measure')
  })

  test('outside the semester, and all that is missing is told', async () => {
    const { planId, measureId } = await agreedDraft()
    await scene.browser.delete(`/plans/${planId}/measures/${measureId}`)
    await scene.browser.put(`/plans/${planId}/fields`, { field: 'endsOn', value: '2027-06-30', version: 0 })

    const answer = await propose(planId)

    const missing: { problem: string }[] = answer.body.data.missing
    expect(missing.map((one) => one.problem)).toEqual(['no-measure', 'dates-outside-semester'])
  })

  test('until the pupil and the family have answered, or it is told what was tried', async () => {
    const { planId } = await draftPlan(scene.house.owner, await scene.newPupil())
    const answer = (party: string, given: object) =>
      scene.browser.put(`/plans/${planId}/agreements/${newId()}`, {
        party,
        guardianId: null,
        toldOn: '2026-11-19',
        ...given,
      })
    const missing = async () =>
      (await propose(planId)).body.data.missing.map(({ problem }: { problem: string }) => problem)

    const nobody = await missing()
    await answer('pupil', { answer: 'acknowledged', means: 'in_person', words: '' })
    const pupilOnly = await missing()
    await answer('guardian', { answer: 'not_reached', means: null, words: 'Zvanīts divas reizes.' })

    expect([nobody, pupilOnly]).toEqual([['pupil-not-asked', 'family-not-asked'], ['family-not-asked']])
    expect((await propose(planId)).body.status).toBe('proposed')
  })

  test('for a pupil who is of age the family need not be asked', async () => {
    const pupil = await scene.newPupil()
    const { planId } = await draftPlan(scene.house.owner, pupil)
    await scene.house.owner
      .updateTable('people.pupils')
      .set({ born_on: '2008-11-20' })
      .where('id', '=', pupil.pupilId)
      .execute()

    await scene.browser.put(`/plans/${planId}/agreements/${newId()}`, {
      party: 'pupil',
      guardianId: null,
      answer: 'acknowledged',
      means: 'in_person',
      toldOn: '2026-11-19',
      words: '',
    })

    expect((await propose(planId)).body.status).toBe('proposed')
  })
})
