import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aClass, someone } from '#tests/support/builders.ts'
import { draftPlan, openPlan } from '../testing/builders.ts'
import { createPlanScene, type PlanScene } from '../testing/plan-scene.ts'

let scene: PlanScene

beforeAll(async () => {
  scene = await createPlanScene()
})
afterAll(() => scene.house.close())

const save = (planId: string, change: object) => scene.browser.put(`/plans/${planId}/fields`, change)
const changesOf = async (planId: string) => (await scene.browser.get(`/plans/${planId}/changes`)).body.rows

describe('changes of an approved plan', () => {
  test('are told with what was agreed, what it came to, by whom, one for each field and day', async () => {
    const { planId, goalId } = await openPlan(scene.house.owner, await scene.newPupil())
    await save(planId, { field: 'goal', goalId, value: 'Atnāk', version: 0 })
    await save(planId, { field: 'goal', goalId, value: 'Atnāk vienreiz mēnesī', version: 1 })
    await save(planId, { field: 'pupilWords', value: 'Labi.', version: 0 })

    expect(await changesOf(planId)).toMatchObject([
      {
        field: 'goal',
        of: { nameLv: 'Atnāk vienreiz mēnesī' },
        before: 'Uz pirmo stundu atnāk katru dienu',
        after: 'Atnāk vienreiz mēnesī',
        by: { givenName: expect.any(String) },
      },
      { field: 'pupilWords', of: null, before: null, after: 'Labi.' },
    ])
  })

  test('are told of the day in Latvia, also just after midnight', async () => {
    const { planId } = await openPlan(scene.house.owner, await scene.newPupil())
    scene.house.clock.set('2026-11-20T22:30:00Z')
    const atNight = await scene.house.as(scene.ilze)
    await atNight.put(`/plans/${planId}/fields`, { field: 'pupilWords', value: 'Labi.', version: 0 })
    scene.house.clock.set('2026-11-20T10:00:00Z')

    expect(await changesOf(planId)).toMatchObject([{ on: '2026-11-21', at: '2026-11-20T22:30:00.000Z' }])
  })

  test('are those since the approval, and none where a field came back to what it was', async () => {
    const draft = await draftPlan(scene.house.owner, await scene.newPupil())
    await save(draft.planId, { field: 'strengths', value: 'Dzied', version: 0 })
    const { planId, goalId } = await openPlan(scene.house.owner, await scene.newPupil())
    await save(planId, { field: 'goal', goalId, value: 'Cits', version: 0 })
    await save(planId, {
      field: 'goal',
      goalId,
      value: 'Uz pirmo stundu atnāk katru dienu',
      version: 1,
    })

    expect([await changesOf(draft.planId), await changesOf(planId)]).toEqual([[], []])
  })

  test('are not told to a teacher of another class', async () => {
    const { planId } = await openPlan(scene.house.owner, await scene.newPupil())
    const elsewhere = await aClass(scene.house.owner, {
      institution_id: scene.place.institutionId,
      name: '7.c',
    })
    const stranger = await someone(scene.house.owner, 'class_teacher', 'class', elsewhere.classId)

    const answer = await (await scene.house.as(stranger)).get(`/plans/${planId}/changes`)

    expect(answer.status).toBe(404)
  })
})
