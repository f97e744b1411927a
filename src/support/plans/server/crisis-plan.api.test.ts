import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asActor } from '#platform/db/actor-transaction.ts'
import { newId } from '#platform/ids/ids.ts'
import { draftPlan } from '../testing/builders.ts'
import { aColleague, createPlanScene, type PlanScene } from '../testing/plan-scene.ts'

let scene: PlanScene
let andris: string

beforeAll(async () => {
  scene = await createPlanScene()
  andris = await aColleague(scene)
})
afterAll(() => scene.house.close())

type Pupil = Awaited<ReturnType<PlanScene['newPupil']>>

const viewOf = async (planId: string) => (await scene.browser.get(`/plans/${planId}`)).body
const save = async (
  planId: string,
  change: { field: string; value: string | null; [part: string]: unknown },
) => scene.browser.put(`/plans/${planId}/fields`, { version: 0, ...change })

/** A crisis plan as it begins for a pupil, with one risk and one measure that Andris leads. */
async function begun(pupil: Pupil): Promise<{ planId: string; riskId: string }> {
  const [planId, riskId, measureId] = [newId(), newId(), newId()]
  await scene.browser.put(`/pupils/${pupil.pupilId}/plans/${planId}?kind=crisis`)
  await scene.browser.put(`/plans/${planId}/risks/${riskId}`, {
    edition: '2023',
    code: 'R23-S02',
    frequency: 3,
  })
  const measure = { classifier: 'activity', code: 'A075', riskIds: [riskId] }
  await scene.browser.put(`/plans/${planId}/measures/${measureId}`, measure)
  await save(planId, { field: 'responsibleId', measureId, value: andris })
  return { planId, riskId }
}

/** Ready to be proposed without the family. */
async function written(pupil: Pupil) {
  const plan = await begun(pupil)
  await save(plan.planId, { field: 'happened', value: 'Aizgāja no mājām.' })
  await save(plan.planId, { field: 'withoutFamily', value: 'Tālrunis izslēgts.' })
  return plan
}

async function running() {
  const plan = await written(await scene.newPupil())
  await scene.browser.post(`/plans/${plan.planId}/proposal`)
  await scene.approver.post(`/plans/${plan.planId}/opening`)
  return plan
}

const tellFamily = (planId: string) =>
  scene.browser.put(`/plans/${planId}/agreements/${newId()}`, {
    party: 'guardian',
    guardianId: null,
    answer: 'acknowledged',
    means: 'phone',
    toldOn: '2026-11-20',
    words: 'Paldies, braucu.',
  })

const evaluate = async ({ planId, riskId }: { planId: string; riskId: string }) => {
  await save(planId, { field: 'outcome', riskId, value: 'unchanged' })
  await save(planId, { field: 'evaluationSummary', value: 'Atgriezās skolā.' })
  return scene.browser.post(`/plans/${planId}/evaluation`)
}

/** What the database alone lets the server do to a plan. */
const inDatabase = (planId: string, set: object) =>
  asActor(scene.house.services.db, { actorId: scene.ilze, today: '2026-11-20' }, (trx) =>
    trx.updateTable('plans.plans').set(set).where('id', '=', planId).execute(),
  )

describe('a crisis plan', () => {
  test('begins today beside the draft of the semester, and is looked at within days', async () => {
    const pupil = await scene.newPupil()
    const { planId: individual } = await draftPlan(scene.house.owner, pupil)

    const { planId } = await begun(pupil)

    expect(await viewOf(planId)).toMatchObject({
      kind: 'crisis',
      startsOn: { value: '2026-11-20' },
      reviewOn: { value: '2026-11-23' },
      endsOn: { value: '2026-12-20' },
    })
    const listed = await scene.browser.get(`/pupils/${pupil.pupilId}/plans`)
    const kinds: [string, string][] = listed.body.rows.map((row: { id: string; kind: string }) => [
      row.id,
      row.kind,
    ])
    expect(Object.fromEntries(kinds)).toEqual({ [planId]: 'crisis', [individual]: 'individual' })
  })

  test('is proposed with what happened, a leader of each measure, a look within a week, and why it does not wait for the family', async () => {
    const { planId } = await begun(await scene.newPupil())
    const propose = async () => (await scene.browser.post(`/plans/${planId}/proposal`)).body.code

    const codes = [await propose()]
    await save(planId, { field: 'happened', value: 'Aizgāja no mājām.' })
    await save(planId, { field: 'reviewOn', value: '2026-11-28' })
    codes.push(await propose())
    await save(planId, { field: 'reviewOn', value: '2026-11-27', version: 1 })
    codes.push(await propose())

    expect(codes).toEqual(['plans.crisis-untold', 'plans.crisis-review-far', 'plans.family-passed-over'])
  })

  test('runs at once by one leader who has no part in it, without goals and without the family', async () => {
    const { planId } = await written(await scene.newPupil())
    const proposed = await scene.browser.post(`/plans/${planId}/proposal`)
    const byTeacher = await scene.browser.post(`/plans/${planId}/opening`)

    const opened = await scene.approver.post(`/plans/${planId}/opening`)

    expect([proposed.status, byTeacher.status]).toEqual([200, 404])
    expect(opened.body).toMatchObject({ status: 'open', goals: [], agreements: [] })
  })

  test('is not approved by a leader who wrote in it', async () => {
    const { planId } = await written(await scene.newPupil())
    await scene.approver.put(`/plans/${planId}/fields`, {
      field: 'toldAtOnce',
      value: 'Policijai',
      version: 0,
    })
    await scene.browser.post(`/plans/${planId}/proposal`)

    expect((await scene.approver.post(`/plans/${planId}/opening`)).body.code).toBe('plans.own-plan')
  })

  test('does not end before the family was told, at either lock', async () => {
    const plan = await running()

    const early = await evaluate(plan)
    await expect(
      inDatabase(plan.planId, {
        status: 'evaluated',
        evaluated_by: scene.ilze,
        evaluated_at: new Date('2026-11-20T09:00:00Z'),
      }),
    ).rejects.toThrow('before the family was told')
    await tellFamily(plan.planId)
    const told = await scene.browser.post(`/plans/${plan.planId}/evaluation`)

    expect(early.body.code).toBe('plans.family-not-told')
    expect(told.body.status).toBe('evaluated')
  })

  test('goes on as an individual plan of the same semester, copied', async () => {
    const plan = await running()
    await tellFamily(plan.planId)
    await evaluate(plan)
    const nextId = newId()

    const { status } = await scene.browser.put(`/plans/${plan.planId}/continuations/${nextId}`, {
      riskIds: [plan.riskId],
    })

    expect(status).toBe(200)
    const [next, before] = [await viewOf(nextId), await viewOf(plan.planId)]
    expect(next).toMatchObject({
      kind: 'individual',
      status: 'draft',
      happened: { value: '' },
      continues: { id: plan.planId },
      semester: before.semester,
      risks: [{ code: 'R23-S02' }],
      measures: [{ code: 'A075' }],
    })
    expect(before).toMatchObject({ kind: 'crisis', status: 'continued' })
  })

  test('keeps its next look near while it runs', async () => {
    const { planId } = await running()
    const review = async (value: string | null) =>
      (await save(planId, { field: 'reviewOn', value })).body.code

    expect([await review(null), await review('2026-12-01')]).toEqual(Array(2).fill('plans.crisis-review-far'))
    expect(await review('2026-11-26')).toBeUndefined()
  })

  test('lends its texts to no individual plan and never becomes one, at either lock', async () => {
    const { planId } = await draftPlan(scene.house.owner, await scene.newPupil())

    const answer = await save(planId, { field: 'happened', value: 'Aizgāja no mājām.' })

    expect(answer.body.code).toBe('plans.only-in-crisis')
    await expect(inDatabase(planId, { happened: 'Aizgāja' })).rejects.toThrow('plans_crisis_words')
    await expect(inDatabase(planId, { kind: 'crisis' })).rejects.toThrow('permission denied')
    await expect(
      scene.house.owner.updateTable('plans.plans').set({ kind: 'crisis' }).where('id', '=', planId).execute(),
    ).rejects.toThrow('stays of its kind')
  })

  test('is proposed to the database only with what happened', async () => {
    const { planId } = await begun(await scene.newPupil())

    await expect(
      asActor(scene.house.services.db, { actorId: scene.ilze, today: '2026-11-20' }, async (trx) => {
        await trx
          .insertInto('plans.plan_steps')
          .values({
            plan_id: planId,
            number: 1,
            kind: 'proposed',
            taken_by: scene.ilze,
            taken_at: new Date(),
          })
          .execute()
        await trx.updateTable('plans.plans').set({ status: 'proposed' }).where('id', '=', planId).execute()
      }),
    ).rejects.toThrow('tells what happened')
  })
})
