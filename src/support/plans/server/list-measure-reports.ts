import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { listMeasureReports as contract } from '../contract/measure-reports.ts'
import { getMeasureReports } from './measure-report-view.ts'
import { planPlace } from './plan-place-reads.ts'
import { canReadPlan } from './policies.ts'

/** How far the measures of a plan are. */
export const listMeasureReports = endpoint({
  ...contract,
  access: canReadPlan,
  subject: planPlace,
  audit: notAudited('belongs to the page of the plan, whose reading is journalled'),
  handler: (context) => getMeasureReports(context, context.params.planId),
})
