import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { PlanRiskId } from '../contract/ids.ts'
import { suggestMeasures as contract } from '../contract/plan-content.ts'
import { suggestActivities } from '../domain/suggestions.ts'
import { listActivities } from './catalogue.ts'
import { planPlace } from './plan-place-reads.ts'
import { getPlanView } from './plan-view.ts'
import { canReadPlan } from './policies.ts'

/** Activities of the catalogue that it says help against the risks of this plan, without those that the plan has. */
export const suggestMeasures = endpoint({
  ...contract,
  access: canReadPlan,
  subject: planPlace,
  audit: notAudited('part of reading the plan, which is journalled'),
  handler: async (context) => {
    const { risks, measures } = await getPlanView(context, context.params.planId)
    const present = new Set(measures.map((measure) => measure.code))
    const activities = (await listActivities(context.trx)).filter((activity) => !present.has(activity.code))
    const ranked = suggestActivities(
      risks.map((risk) => ({ id: risk.id, group: risk.group, frequency: risk.frequency.value })),
      activities,
    )
    return {
      rows: ranked.flatMap(({ code, affects, riskIds }) =>
        activities
          .filter((activity) => activity.code === code)
          .map(({ nameLv, nameEn, level }) => ({
            code,
            nameLv,
            nameEn,
            level,
            affects: [...affects],
            riskIds: riskIds.map((id) => PlanRiskId.parse(id)),
          })),
      ),
    }
  },
})
