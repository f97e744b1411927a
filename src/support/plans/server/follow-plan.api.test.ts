import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asActor } from '#platform/db/actor-transaction.ts'
import { newId } from '#platform/ids/ids.ts'
import { someone } from '#tests/support/builders.ts'
import { journalOf } from '#tests/support/journal.ts'
import { draftPlan, evaluatedPlan, openPlan } from '../testing/builders.ts'
import { createPlanScene, type PlanScene } from '../testing/plan-scene.ts'

let scene: PlanScene

beforeAll(async () => {
  scene = await createPlanScene()
})
afterAll(() => scene.house.close())

const reason = 'Mērķis sasniegts: visas stundas apmeklētas.'
const close = (planId: string) => scene.browser.post(`/plans/${planId}/closing`, { reason })
const goOn = (planId: string, riskIds: readonly string[], nextId: string = newId()) =>
  scene.browser.put(`/plans/${planId}/continuations/${nextId}`, { riskIds })
const read = async (planId: string) => (await scene.browser.get(`/plans/${planId}`)).body

describe('an evaluated plan is closed', () => {
  test('with the reason, by name, and stays as it is', async () => {
    const pupil = await scene.newPupil()
    const { planId, riskId } = await evaluatedPlan(scene.house.owner, pupil)

    const { body } = await close(planId)

    expect(body).toMatchObject({
      status: 'closed',
      followed: { as: 'closed', reason, next: null },
      can: { follow: false, edit: false },
    })
    expect((await close(planId)).body.code).toBe('plans.already-ended')
    expect((await goOn(planId, [riskId])).body.code).toBe('plans.already-ended')
    const [row] = await journalOf(scene.house, { event: 'plans.plan-closed', pupilId: pupil.pupilId })
    expect(row?.details).toEqual({ planId })
  })

  test('never without a reason, nor before its evaluation', async () => {
    const draft = await draftPlan(scene.house.owner, await scene.newPupil())
    const running = await openPlan(scene.house.owner, await scene.newPupil())
    const evaluated = await evaluatedPlan(scene.house.owner, await scene.newPupil())

    const unreasoned = await scene.browser.post(`/plans/${evaluated.planId}/closing`, { reason: ' ' })
    const early = [await close(draft.planId), await goOn(running.planId, [running.riskId])]

    expect(unreasoned.status).toBe(400)
    expect(early.map((answer) => answer.body.code)).toEqual(Array(2).fill('plans.not-evaluated-yet'))
  })
})

describe('an evaluated plan goes on', () => {
  test('in the next semester with the chosen risks, their goals and measures, and is asked about anew', async () => {
    const { planId, riskId } = await evaluatedPlan(scene.house.owner, await scene.newPupil())
    const nextId = newId()
    await scene.house.owner
      .updateTable('plans.plan_measures')
      .set({ subject: 'matematika' })
      .where('plan_id', '=', planId)
      .execute()

    const { body } = await goOn(planId, [riskId], nextId)
    const [before, next] = [await read(planId), await read(nextId)]

    expect(body).toEqual({ planId: nextId })
    expect(before).toMatchObject({
      status: 'continued',
      followed: { as: 'continued', next: { id: nextId, schoolYear: '2026/27', number: 2 } },
    })
    expect(next).toMatchObject({
      status: 'draft',
      continues: { id: planId, number: 1 },
      semester: { schoolYear: '2026/27', number: 2 },
      strengths: { value: before.strengths.value },
      pupilWords: { value: '' },
      agreements: [],
      indicators: [],
    })
    expect(next.startsOn.value).toBe(next.semester.startsOn)
    expect(next.risks).toMatchObject([{ code: 'R23-S02', outcome: { value: null } }])
    expect(next.goals).toMatchObject([
      { goal: { value: before.goals[0].goal.value }, riskIds: [next.risks[0].id], reached: { value: null } },
    ])
    expect(next.measures).toMatchObject([
      { code: 'A075', plannedHours: { value: 10 }, helpsIn: { value: 'matematika' } },
    ])
    expect(next.risks[0].measureIds).toEqual([next.measures[0].id])
    expect(next.risks[0].id).not.toBe(riskId)
  })

  test('once, however often it is sent', async () => {
    const { planId, riskId } = await evaluatedPlan(scene.house.owner, await scene.newPupil())
    const nextId = newId()

    await goOn(planId, [riskId], nextId)
    const again = await goOn(planId, [riskId], nextId)
    const another = await goOn(planId, [riskId])

    expect(again.body).toEqual({ planId: nextId })
    expect(another.body.code).toBe('plans.already-ended')
  })

  test('by a draft that is ended with a reason, never thrown away: at either lock', async () => {
    const { planId, riskId } = await evaluatedPlan(scene.house.owner, await scene.newPupil())
    const nextId = newId()
    await goOn(planId, [riskId], nextId)

    const discarded = await scene.browser.delete(`/plans/${nextId}`)
    await asActor(scene.house.services.db, { actorId: scene.ilze, today: '2026-11-20' }, (trx) =>
      trx.deleteFrom('plans.plans').where('id', '=', nextId).execute(),
    ) // sees no row to remove

    expect((await read(nextId)).can).toMatchObject({ discard: false, end: true })
    expect(discarded.body.code).toBe('plans.continuation-is-ended')
    expect((await read(nextId)).status).toBe('draft')
  })

  test('not beside a draft that waits in that semester, nor with a risk of another plan', async () => {
    const pupil = await scene.newPupil()
    const { planId, riskId } = await evaluatedPlan(scene.house.owner, pupil)
    const stranger = await evaluatedPlan(scene.house.owner, await scene.newPupil())
    const first = newId()
    await goOn(planId, [riskId], first)
    const second = await evaluatedPlan(scene.house.owner, pupil)

    const beside = await goOn(second.planId, [second.riskId])
    const foreign = await goOn(second.planId, [stranger.riskId])

    expect(beside.body.code).toBe('plans.draft-waits')
    expect((await read(second.planId)).status).toBe('evaluated')
    expect(foreign.status).toBe(404)
  })
})

describe('the wrong person', () => {
  test('who only reads says nothing of what follows', async () => {
    const { planId, riskId } = await evaluatedPlan(scene.house.owner, await scene.newPupil())
    const { municipalityId } = scene.place
    const mara = await someone(scene.house.owner, 'municipal_coordinator', 'municipality', municipalityId)
    const browser = await scene.house.as(mara)

    const answers = [
      await browser.post(`/plans/${planId}/closing`, { reason }),
      await browser.put(`/plans/${planId}/continuations/${newId()}`, { riskIds: [riskId] }),
    ]

    expect(answers.map(({ status }) => status)).toEqual([404, 404])
    expect((await browser.get(`/plans/${planId}`)).body).toMatchObject({
      status: 'evaluated',
      can: { follow: false },
    })
  })

  test('in the database leads no plan on without a step, changes none that is evaluated, and continues none of another pupil', async () => {
    const pupil = await scene.newPupil()
    const other = await scene.newPupil()
    const { planId } = await evaluatedPlan(scene.house.owner, pupil)
    const as = (work: Parameters<typeof asActor>[2]) =>
      asActor(scene.house.services.db, { actorId: scene.ilze, today: '2026-11-20' }, work)
    const set = (values: object) =>
      as((trx) => trx.updateTable('plans.plans').set(values).where('id', '=', planId).execute())

    await expect(set({ status: 'closed' })).rejects.toThrow('said by somebody')
    await expect(set({ strengths: 'x' })).rejects.toThrow('does not change')
    await expect(
      as((trx) =>
        trx
          .insertInto('plans.plans')
          .values({
            id: newId(),
            pupil_id: other.pupilId,
            semester_id: scene.semesterId,
            status: 'draft',
            version: 1,
            started_by: scene.ilze,
            started_at: new Date(),
            continues_plan_id: planId,
            municipality_id: scene.place.municipalityId,
            institution_id: scene.place.institutionId,
            class_id: scene.place.classId,
          })
          .execute(),
      ),
    ).rejects.toThrow('row-level security')
  })
})
