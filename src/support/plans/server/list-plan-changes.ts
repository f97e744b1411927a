import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { listPlanChanges as contract } from '../contract/plan-changes.ts'
import { listChangesOf } from './plan-changes-view.ts'
import { planPlace } from './plan-place-reads.ts'
import { canReadPlan } from './policies.ts'

/** What was changed in a plan since it was approved, and by whom. */
export const listPlanChanges = endpoint({
  ...contract,
  access: canReadPlan,
  subject: planPlace,
  audit: notAudited('the plan, whose reading is journalled, holds the same words'),
  handler: async ({ trx, params }) => ({ rows: await listChangesOf(trx, params.planId) }),
})
