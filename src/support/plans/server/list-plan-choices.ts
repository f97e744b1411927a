import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { listPlanChoices as contract } from '../contract/plan-content.ts'
import { listActivities, listRisks, listSupportKinds } from './catalogue.ts'
import { canListPlans } from './policies.ts'

export const listPlanChoices = endpoint({
  ...contract,
  access: canListPlans,
  audit: notAudited('the public classifiers only'),
  handler: async ({ trx, today }) => {
    const activities = await listActivities(trx)
    const kinds = await listSupportKinds(trx, today)
    const measures = [...activities.map((one) => ({ ...one, classifier: 'activity' as const })), ...kinds]
    return {
      risks: [...(await listRisks(trx, '2023'))],
      measures: measures.map((measure) => ({ ...measure, affects: [...measure.affects] })),
    }
  },
})
