import { endpoint } from '#foundation/endpoint/index.ts'
import { answerFlagsOfPupil } from '#notice/risk/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { openPlan as contract } from '../contract/plan.ts'
import { toKeep } from '../domain/indicators.ts'
import { obstaclesToOpening } from '../domain/opening.ts'
import { measurePupil } from './indicator-reads.ts'
import { insertBaseline } from './indicator-store.ts'
import { planPlace } from './plan-place-reads.ts'
import { updateOpened } from './plan-store.ts'
import { getPlanView } from './plan-view.ts'
import { canApprovePlan } from './policies.ts'
import { refuseUnready } from './refuse-unready.ts'
import { requirePlanFor } from './require-plan.ts'

/**
 * Approves a proposal: where the pupil stands now is kept for ever, and the pupil's open flags count as answered. Nobody
 * approves what they have a part in.
 */
export const openPlan = endpoint({
  ...contract,
  access: canApprovePlan,
  subject: planPlace,
  audit: 'plans.plan-opened',
  handler: async (context) => {
    const { trx, actor, params, services, note, request } = context
    const plan = await requirePlanFor(trx, params.planId, 'open')
    const seen = await getPlanView(context, plan.id)
    if (!seen.can.open) throw refuse('plans.own-plan')
    refuseUnready(seen, obstaclesToOpening(seen), request.locale)
    const stamp = { by: actor.personId, at: services.clock.now() }
    const measurements = toKeep((await measurePupil(trx, plan)).measurements, seen.goals)
    await insertBaseline(trx, { planId: plan.id, measurements, at: stamp.at })
    await updateOpened(trx, plan.id, stamp)
    const answered = await answerFlagsOfPupil(trx, { pupilId: plan.pupilId, kind: 'plan_opened' }, stamp)
    note({
      planId: plan.id,
      goals: seen.goals.length,
      indicators: measurements.length,
      flagsAnswered: answered,
    })
    return getPlanView(context, plan.id)
  },
})
