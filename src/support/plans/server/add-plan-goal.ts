import { endpoint } from '#foundation/endpoint/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { addPlanGoal as contract } from '../contract/plan-goals.ts'
import { restoreFields, saveField } from './plan-field-store.ts'
import { insertGoal, insertGoalLinks } from './plan-goal-store.ts'
import { planPlace } from './plan-place-reads.ts'
import { countChange, type LockedPlan, type Stamp } from './plan-store.ts'
import { getPlanView } from './plan-view.ts'
import { canWritePlan } from './policies.ts'
import { requireMarkedSubject } from './require-marked-subject.ts'
import { requirePlanFor } from './require-plan.ts'

type Start = NonNullable<ReturnType<typeof contract.input.parse>['start']>

/** Adds a goal for risks of the plan, empty or as it was suggested. A goal that the plan has already stays as it is. */
export const addPlanGoal = endpoint({
  ...contract,
  access: canWritePlan,
  subject: planPlace,
  audit: 'plans.goal-added',
  handler: async (context) => {
    const { trx, actor, params, input, services, note } = context
    const { planId, goalId } = params
    const plan = await requirePlanFor(trx, planId, 'add goal')
    if (input.start !== undefined && plan.status !== 'draft') throw refuse('plans.agreed-stays')
    const added = await insertGoal(trx, { id: goalId, planId })
    if (added) {
      const restored = await restoreFields(trx, planId, goalId)
      if (restored === 0 && input.start !== undefined)
        await saveStart(
          trx,
          plan,
          { goalId, start: input.start },
          { by: actor.personId, at: services.clock.now() },
        )
    }
    const parts = [...input.riskIds, ...(input.measureIds ?? [])]
    await insertGoalLinks(
      trx,
      planId,
      parts.map((partId) => ({ goalId, partId })),
    )
    await countChange(trx, planId)
    note({ planId, goalId, added })
    return getPlanView(context, planId)
  },
})

/** What a suggestion begins with counts as saved by whoever took it. */
async function saveStart(
  trx: Trx,
  plan: LockedPlan,
  { goalId, start }: { readonly goalId: string; readonly start: Start },
  stamp: Stamp,
): Promise<void> {
  await requireMarkedSubject(trx, plan, start.subject ?? null)
  for (const field of ['goal', 'indicator', 'subject', 'target'] as const) {
    const value = start[field]
    if (value !== undefined)
      await saveField(trx, { planId: plan.id, subjectId: goalId, field }, { value, version: 1 }, stamp)
  }
}
