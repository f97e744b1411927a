import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import { journalOf } from '#tests/support/journal.ts'
import { type BuiltPlan, draftPlan, openPlan } from '../testing/builders.ts'
import { createPlanScene, type PlanScene } from '../testing/plan-scene.ts'

let scene: PlanScene

beforeAll(async () => {
  scene = await createPlanScene()
})
afterAll(() => scene.house.close())

const aDraft = async (): Promise<BuiltPlan> => draftPlan(scene.house.owner, await scene.newPupil())

describe('risks and measures', () => {
  test('are many to many', async () => {
    const { planId, riskId, measureId } = await aDraft()
    const [motivation, talks] = [newId(), newId()]

    await scene.browser.put(`/plans/${planId}/risks/${motivation}`, {
      edition: '2023',
      code: 'R23-S17',
      measureIds: [measureId],
    })
    const { body } = await scene.browser.put(`/plans/${planId}/measures/${talks}`, {
      classifier: 'activity',
      code: 'A048',
      riskIds: [riskId, motivation],
    })

    const risks: { id: string; measureIds: string[] }[] = body.risks
    expect(risks.map((risk) => [risk.id, [...risk.measureIds].sort()])).toEqual([
      [riskId, [measureId, talks].sort()],
      [motivation, [measureId, talks].sort()],
    ])
  })

  test('are linked and unlinked, and doing it twice is doing it once', async () => {
    const { planId, riskId, measureId } = await aDraft()
    const path = `/plans/${planId}/risks/${riskId}/measures/${measureId}`

    await scene.browser.delete(path)
    const unlinked = await scene.browser.delete(path)
    await scene.browser.put(path)
    const linked = await scene.browser.put(path)

    expect(unlinked.body.measures[0].riskIds).toEqual([])
    expect(linked.body.measures[0].riskIds).toEqual([riskId])
  })

  test('of another plan are never linked', async () => {
    const [mine, theirs] = [await aDraft(), await aDraft()]

    const { body } = await scene.browser.put(
      `/plans/${mine.planId}/risks/${mine.riskId}/measures/${theirs.measureId}`,
    )

    expect(body.risks[0].measureIds).toEqual([mine.measureId])
  })

  test('come back with what was written in them and their goals', async () => {
    const { planId, riskId, measureId, goalId } = await aDraft()
    await scene.browser.put(`/plans/${planId}/fields`, {
      field: 'frequency',
      riskId,
      value: 2,
      version: 0,
    })

    const removed = await scene.browser.delete(`/plans/${planId}/risks/${riskId}`)
    const { body } = await scene.browser.put(`/plans/${planId}/risks/${riskId}`, {
      edition: '2023',
      code: 'R23-S02',
      frequency: 3,
      measureIds: [measureId],
      goalIds: [goalId],
    })

    expect(removed.body).toMatchObject({ risks: [], goals: [{ id: goalId, riskIds: [] }] })
    expect(body.risks[0]).toMatchObject({ frequency: { value: 2, version: 1 }, measureIds: [measureId] })
    expect(body.goals[0].riskIds).toEqual([riskId])
  })

  test('are not taken out of an open plan, but more may come', async () => {
    const { planId, riskId, measureId } = await openPlan(scene.house.owner, await scene.newPupil())

    const removed = await scene.browser.delete(`/plans/${planId}/risks/${riskId}`)
    const unlinked = await scene.browser.delete(`/plans/${planId}/risks/${riskId}/measures/${measureId}`)
    const added = await scene.browser.put(`/plans/${planId}/measures/${newId()}`, {
      classifier: 'activity',
      code: 'A048',
      riskIds: [riskId],
    })

    expect([removed.body.code, unlinked.body.code]).toEqual(['plans.agreed-stays', 'plans.agreed-stays'])
    expect(added.body.measures).toHaveLength(2)
  })

  test('come from the classifiers only', async () => {
    const { planId } = await aDraft()

    const risk = await scene.browser.put(`/plans/${planId}/risks/${newId()}`, {
      edition: '2023',
      code: 'R23-X99',
    })
    const measure = await scene.browser.put(`/plans/${planId}/measures/${newId()}`, {
      classifier: 'activity',
      code: 'A999',
      riskIds: [],
    })

    expect([risk.body.code, measure.body.code]).toEqual(['plans.risk-unknown', 'plans.measure-unknown'])
  })

  test('may be kinds of support that a programme pays for', async () => {
    const { planId, riskId } = await aDraft()
    const input = { classifier: 'support-kind', code: 'mentor-support', riskIds: [riskId] }

    const { body } = await scene.browser.put(`/plans/${planId}/measures/${newId()}`, input)

    expect(body.measures[1]).toMatchObject({
      nameLv: 'Mentora atbalsts',
      classifier: 'support-kind',
      level: null,
    })
  })

  test('are journalled by their codes and ids', async () => {
    const pupil = await scene.newPupil()
    const { planId } = await draftPlan(scene.house.owner, pupil)
    const riskId = newId()

    await scene.browser.put(`/plans/${planId}/risks/${riskId}`, { edition: '2018', code: 'R18-2.01' })

    const [row] = await journalOf(scene.house, { event: 'plans.risk-added', pupilId: pupil.pupilId })
    expect(row?.details).toEqual({ planId, riskId, risk: 'R18-2.01', added: true })
  })
})

describe('suggested measures', () => {
  test('say why, are for the risks of the plan, and leave out what it has', async () => {
    const { planId, riskId } = await aDraft()

    const { body } = await scene.browser.get(`/plans/${planId}/suggestions`)

    expect(body.rows).toHaveLength(8)
    expect(body.rows[0]).toMatchObject({
      level: 'indicated',
      affects: ['school_environment'],
      riskIds: [riskId],
    })
    expect(JSON.stringify(body.rows)).not.toContain('"A075"')
  })

  test('follow the whole catalogue, which can be chosen from too', async () => {
    const { body } = await scene.browser.get('/plan-choices')

    const activities = body.measures.filter((one: { classifier: string }) => one.classifier === 'activity')
    expect([body.risks.length, activities.length]).toEqual([66, 100])
    expect(body.measures).toContainEqual(
      expect.objectContaining({
        classifier: 'support-kind',
        code: 'mentor-support',
        level: null,
        affects: [],
      }),
    )
  })
})
