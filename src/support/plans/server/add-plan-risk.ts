import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { addPlanRisk as contract } from '../contract/plan-content.ts'
import { listRisks } from './catalogue.ts'
import { insertLinks, insertRisk } from './plan-content-store.ts'
import { restoreFields } from './plan-field-store.ts'
import { insertGoalLinks } from './plan-goal-store.ts'
import { planPlace } from './plan-place-reads.ts'
import { countChange } from './plan-store.ts'
import { getPlanView } from './plan-view.ts'
import { canWritePlan } from './policies.ts'
import { requirePlanFor } from './require-plan.ts'

/** Adds a risk from the classifier. A risk that the plan has already stays as it is. */
export const addPlanRisk = endpoint({
  ...contract,
  access: canWritePlan,
  subject: planPlace,
  audit: 'plans.risk-added',
  handler: async (context) => {
    const { trx, params, input, note } = context
    const { planId, riskId } = params
    await requirePlanFor(trx, planId, 'add risk')
    const [known] = await listRisks(trx, input.edition, [input.code])
    if (known === undefined) throw refuse('plans.risk-unknown', { params: { code: input.code } })
    const added = await insertRisk(trx, {
      id: riskId,
      planId,
      edition: input.edition,
      code: input.code,
      frequency: input.frequency ?? null,
    })
    if (added) await restoreFields(trx, planId, riskId)
    await insertLinks(
      trx,
      planId,
      (input.measureIds ?? []).map((measureId) => ({ riskId, measureId })),
    )
    await insertGoalLinks(
      trx,
      planId,
      (input.goalIds ?? []).map((goalId) => ({ goalId, partId: riskId })),
    )
    await countChange(trx, planId)
    note({ planId, riskId, risk: input.code, added })
    return getPlanView(context, planId)
  },
})
