import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import { type BuiltPlan, draftPlan } from '../testing/builders.ts'
import { createPlanScene, type PlanScene, signalsOf } from '../testing/plan-scene.ts'

/**
 * Walks any path through the real API and the real database, and looks at the tables after every step: whatever the
 * order of commands, a baseline never changes, an evaluated plan stays as it is, and no saved version is lost.
 */
type Step = (plan: BuiltPlan, scene: PlanScene) => Promise<unknown>

const field =
  (change: (plan: BuiltPlan) => object): Step =>
  (plan, { browser }) =>
    browser.put(`/plans/${plan.planId}/fields`, change(plan))

const steps: Readonly<Record<string, Step>> = {
  open: ({ planId }, { browser }) => browser.post(`/plans/${planId}/opening`),
  evaluate: ({ planId }, { browser }) => browser.post(`/plans/${planId}/evaluation`),
  outcome: field(({ riskId }) => ({ field: 'outcome', riskId, value: 'decreased', version: 0 })),
  goal: field(({ riskId }) => ({ field: 'goal', riskId, value: `mērķis ${newId()}`, version: 0 })),
  words: field(() => ({ field: 'pupilWords', value: `vārdi ${newId()}`, version: 0 })),
  later: field(() => ({ field: 'pupilWords', value: `vārdi ${newId()}`, version: 1 })),
  removeRisk: ({ planId, riskId }, { browser }) => browser.delete(`/plans/${planId}/risks/${riskId}`),
  addRisk: ({ planId, riskId }, { browser }) =>
    browser.put(`/plans/${planId}/risks/${riskId}`, { edition: '2023', code: 'R23-S02' }),
  addMeasure: ({ planId, riskId }, { browser }) =>
    browser.put(`/plans/${planId}/measures/${newId()}`, {
      classifier: 'activity',
      code: 'A048',
      riskIds: [riskId],
    }),
  moreAbsence: async ({ planId }, { house }) => {
    const plan = house.owner.selectFrom('plans.plans').select('pupil_id').where('id', '=', planId)
    await house.owner
      .updateTable('signals.term_summaries')
      .set((update) => ({ lessons_unexcused: update('lessons_unexcused', '+', 1) }))
      .where('pupil_id', '=', plan)
      .execute()
  },
}

let scene: PlanScene

beforeAll(async () => {
  scene = await createPlanScene()
})
afterAll(() => scene.house.close())

async function look(planId: string) {
  const { owner } = scene.house
  const { baselines, results, versions, risks, measures } = {
    baselines: owner.selectFrom('plans.plan_baselines'),
    results: owner.selectFrom('plans.plan_results'),
    versions: owner.selectFrom('plans.field_versions'),
    risks: owner.selectFrom('plans.plan_risks'),
    measures: owner.selectFrom('plans.plan_measures'),
  }
  return {
    plan: await owner
      .selectFrom('plans.plans')
      .selectAll()
      .where('id', '=', planId)
      .executeTakeFirstOrThrow(),
    baselines: await baselines.selectAll().where('plan_id', '=', planId).execute(),
    results: await results.selectAll().where('plan_id', '=', planId).execute(),
    versions: await versions.selectAll().where('plan_id', '=', planId).execute(),
    risks: await risks.selectAll().where('plan_id', '=', planId).execute(),
    measures: await measures.selectAll().where('plan_id', '=', planId).execute(),
  }
}

/** Steps that lead on come more often, so that paths reach the end and go on after it. */
const anyPath = fc.array(
  fc.constantFrom(...Object.keys(steps), 'open', 'outcome', 'evaluate', 'open', 'outcome', 'evaluate'),
  { minLength: 6, maxLength: 18 },
)

test('no path of commands changes a baseline, evaluates a draft, changes an evaluated plan or loses a version', async () => {
  const order = ['draft', 'open', 'evaluated']
  const ends = new Set<string>()

  await fc.assert(
    fc.asyncProperty(anyPath, async (path) => {
      const pupil = await scene.newPupil()
      await signalsOf(scene, pupil.pupilId)
      const plan = await draftPlan(scene.house.owner, pupil)
      let before = await look(plan.planId)
      for (const name of path) {
        await steps[name]?.(plan, scene)
        const after = await look(plan.planId)
        const from = order.indexOf(before.plan.status)
        const to = order.indexOf(after.plan.status)
        expect(to - from === 0 || to - from === 1).toBe(true)
        if (from > 0) expect(after.baselines).toEqual(before.baselines)
        if (from === 2) expect(after).toEqual(before)
        expect(after.versions).toEqual(expect.arrayContaining(before.versions))
        before = after
      }
      ends.add(before.plan.status)
    }),
    { seed: 20261122, numRuns: 30 },
  )

  expect([...ends].sort()).toEqual(['draft', 'evaluated', 'open'])
})
