import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { listSubjects } from '#notice/signals/index.ts'
import { listPlanChoices as contract } from '../contract/plan-content.ts'
import { activityMeasure, listActivities, listRisks, listSupportKinds } from './catalogue.ts'
import { canListPlans } from './policies.ts'

export const listPlanChoices = endpoint({
  ...contract,
  access: canListPlans,
  audit: notAudited('the public classifiers only'),
  handler: async ({ trx, today }) => {
    const activities = await listActivities(trx)
    const kinds = await listSupportKinds(trx, today)
    const measures = [...activities.map(activityMeasure), ...kinds]
    return {
      risks: [...(await listRisks(trx, '2023'))],
      subjects: [...(await listSubjects(trx))],
      measures: measures.map((measure) => ({ ...measure, affects: [...measure.affects] })),
    }
  },
})
