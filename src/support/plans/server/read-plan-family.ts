import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { readPlanFamily as contract } from '../contract/plan-family.ts'
import { getPlanFamily } from './plan-family-view.ts'
import { planPlace } from './plan-place-reads.ts'
import { canReadPlan } from './policies.ts'

/** What the family was shown of a plan, and what the pupil and guardians say while it runs. */
export const readPlanFamily = endpoint({
  ...contract,
  access: canReadPlan,
  subject: planPlace,
  audit: notAudited('a part of the plan’s page, whose reading is journalled'),
  handler: (context) => getPlanFamily(context, context.params.planId),
})
