import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { evaluatePlan as contract } from '../contract/plan.ts'
import { obstaclesToEvaluating, type Unevaluated } from '../domain/evaluation.ts'
import { toKeep } from '../domain/indicators.ts'
import { measurePupil } from './indicator-reads.ts'
import { insertResults } from './indicator-store.ts'
import { planPlace } from './plan-place-reads.ts'
import { updateEvaluated } from './plan-store.ts'
import { getPlanView } from './plan-view.ts'
import { canWritePlan } from './policies.ts'
import { requirePlanFor } from './require-plan.ts'

/** Ends a plan: every risk has its outcome, every goal its answer and something is said of why, the indicators are measured again, and nothing in it changes any more. */
export const evaluatePlan = endpoint({
  ...contract,
  access: canWritePlan,
  subject: planPlace,
  audit: 'plans.plan-evaluated',
  handler: async (context) => {
    const { trx, actor, params, services, note } = context
    const plan = await requirePlanFor(trx, params.planId, 'evaluate')
    const seen = await getPlanView(context, plan.id)
    const { risks, goals } = seen
    const [missing] = obstaclesToEvaluating(seen)
    if (missing !== undefined) throw refusalOf(missing)
    const stamp = { by: actor.personId, at: services.clock.now() }
    const measurements = toKeep((await measurePupil(trx, plan)).measurements, goals)
    await insertResults(trx, { planId: plan.id, measurements, at: stamp.at })
    await updateEvaluated(trx, plan.id, stamp)
    note({ planId: plan.id, indicators: measurements.length, risks: risks.length, goals: goals.length })
    return getPlanView(context, plan.id)
  },
})

function refusalOf(missing: Unevaluated): Error {
  if (missing.problem === 'nothing-said' || missing.problem === 'family-not-told')
    return refuse(`plans.${missing.problem}`)
  const { problem, ...data } = missing
  const ids = 'riskIds' in data ? data.riskIds : data.goalIds
  return refuse(`plans.${problem}`, { params: { count: ids.length }, data })
}
