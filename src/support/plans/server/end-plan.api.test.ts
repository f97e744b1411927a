import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asActor } from '#platform/db/actor-transaction.ts'
import { newId } from '#platform/ids/ids.ts'
import { someone } from '#tests/support/builders.ts'
import { journalOf } from '#tests/support/journal.ts'
import { draftPlan, evaluatedPlan, openPlan, proposedPlan } from '../testing/builders.ts'
import { createPlanScene, type PlanScene } from '../testing/plan-scene.ts'

let scene: PlanScene

beforeAll(async () => {
  scene = await createPlanScene()
})
afterAll(() => scene.house.close())

const reason = 'Konsultācijas jau palīdz.'
const end = (planId: string, as = 'not_needed') => scene.browser.post(`/plans/${planId}/end`, { as, reason })

describe('a plan that is not needed', () => {
  test('ends with its reason, is read ever after and counts as no opened plan', async () => {
    const pupil = await scene.newPupil()
    const { planId } = await draftPlan(scene.house.owner, pupil)

    const { body } = await end(planId)
    const opened = await scene.approver.get('/plan-counts?opened=yes')

    expect(body).toMatchObject({
      status: 'not_needed',
      ended: { reason },
      can: { edit: false, discard: false, propose: false, end: false },
      opened: null,
    })
    expect(opened.body.listed.plans).toBe(0)
    const [row] = await journalOf(scene.house, { event: 'plans.plan-ended', pupilId: pupil.pupilId })
    expect(row?.details).toEqual({ planId, as: 'not_needed' })
  })

  test('also when it was proposed, and for a pupil who is exempt', async () => {
    const { planId } = await proposedPlan(scene.house.owner, await scene.newPupil())

    expect((await end(planId, 'exempt')).body).toMatchObject({ status: 'exempt', ended: { reason } })
  })

  test('makes room for another plan of the same person', async () => {
    const pupil = await scene.newPupil()
    const { planId } = await draftPlan(scene.house.owner, pupil)
    await end(planId)
    const id = newId()

    const { body } = await scene.browser.put(`/pupils/${pupil.pupilId}/plans/${id}`)

    expect(body).toEqual({ planId: id })
  })

  test('does not change any more, at either lock', async () => {
    const { planId } = await draftPlan(scene.house.owner, await scene.newPupil())
    await end(planId)

    const answers = [
      await scene.browser.put(`/plans/${planId}/fields`, { field: 'strengths', value: 'x', version: 0 }),
      await end(planId, 'exempt'),
      await scene.browser.post(`/plans/${planId}/proposal`),
    ]
    const inDatabase = (work: Parameters<typeof asActor>[2]) =>
      asActor(scene.house.services.db, { actorId: scene.ilze, today: '2026-11-20' }, work)
    await inDatabase((trx) =>
      trx
        .updateTable('plans.plans')
        .set({ strengths: 'x', status: 'draft' })
        .where('id', '=', planId)
        .execute(),
    ) // sees no row to change

    expect(answers.map((answer) => answer.body.code)).toEqual(Array(3).fill('plans.already-ended'))
    expect((await scene.browser.get(`/plans/${planId}`)).body.status).toBe('not_needed')
  })
})

describe('ending without running is refused', () => {
  test('without a reason, and to a plan that runs or has ended', async () => {
    const draft = await draftPlan(scene.house.owner, await scene.newPupil())
    const running = await openPlan(scene.house.owner, await scene.newPupil())
    const evaluated = await evaluatedPlan(scene.house.owner, await scene.newPupil())

    const unreasoned = await scene.browser.post(`/plans/${draft.planId}/end`, { as: 'exempt', reason: ' ' })
    const codes = [await end(running.planId), await end(evaluated.planId)].map((answer) => answer.body.code)

    expect(unreasoned.status).toBe(400)
    expect(codes).toEqual(['plans.already-open', 'plans.already-ended'])
  })

  test('to whoever only reads, and by the database to whoever says it in the name of another', async () => {
    const { planId } = await draftPlan(scene.house.owner, await scene.newPupil())
    const mara = await someone(
      scene.house.owner,
      'municipal_coordinator',
      'municipality',
      scene.place.municipalityId,
    )

    const answer = await (await scene.house.as(mara)).post(`/plans/${planId}/end`, { as: 'exempt', reason })
    const withoutStep = () =>
      asActor(scene.house.services.db, { actorId: scene.ilze, today: '2026-11-20' }, (trx) =>
        trx.updateTable('plans.plans').set({ status: 'exempt' }).where('id', '=', planId).execute(),
      )

    expect(answer.status).toBe(404)
    await expect(withoutStep()).rejects.toThrow('ended by somebody')
  })
})
