import { endpoint } from '#foundation/endpoint/index.ts'
import { findPlanPlace } from '#support/plans/index.ts'
import { listContradictions as contract } from '../contract/contradictions.ts'
import { findContradictions, sharesTime } from '../domain/contradictions.ts'
import { listGrantedServices, listHoursAhead, listLivePlans } from './contradiction-view.ts'
import { canReadContradictions } from './policies.ts'

/** Rows of a pupil all stand where the pupil is now, so whoever reads one plan reads the others, and nothing is asked elevated. */
export const listContradictions = endpoint({
  ...contract,
  access: canReadContradictions,
  subject: findPlanPlace,
  audit: 'plan-page.contradictions-read',
  handler: async ({ trx, params: { planId }, place, today, note }) => {
    note({ planId })
    const plans = await listLivePlans(trx, planId)
    const plan = plans.find(({ id }) => id === planId)
    const pupilId = place.pupilId
    if (plan === undefined || !pupilId) return { others: [], contradictions: [] }
    const others = plans.filter((other) => other !== plan)
    return {
      others: others.filter((other) => sharesTime(other, plan)).map(({ measures: _, ...head }) => head),
      contradictions: findContradictions({
        plan,
        others,
        services: await listGrantedServices(trx, pupilId, today),
        hours: await listHoursAhead(trx, pupilId, today),
      }),
    }
  },
})
