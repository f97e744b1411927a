import { endpoint } from '#foundation/endpoint/index.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { reportMeasure as contract } from '../contract/measure-reports.ts'
import { insertMeasureReport } from './measure-report-store.ts'
import { getMeasureReports, hasMeasure } from './measure-report-view.ts'
import { planPlace } from './plan-place-reads.ts'
import { countChange } from './plan-store.ts'
import { canWritePlan } from './policies.ts'
import { requirePlanFor } from './require-plan.ts'

/** Tells how far a measure is, by whoever writes the plan. */
export const reportMeasure = endpoint({
  ...contract,
  access: canWritePlan,
  subject: planPlace,
  audit: 'reviews.measure-reported',
  handler: async (context) => {
    const { trx, actor, params, input, services, note } = context
    const { planId, measureId, reportId } = params
    const plan = await requirePlanFor(trx, planId, 'report')
    if (!(await hasMeasure(trx, plan.id, measureId))) throw notFound()
    const stamp = { by: actor.personId, at: services.clock.now() }
    const added = await insertMeasureReport(trx, { id: reportId, planId: plan.id, measureId }, input, stamp)
    if (added) await countChange(trx, plan.id)
    note({ planId, measureId, reportId, status: input.status, added })
    return getMeasureReports(context, planId)
  },
})
