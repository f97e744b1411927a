import { endpoint } from '#foundation/endpoint/index.ts'
import { answerFlagsOfPupil } from '#notice/risk/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { openPlan as contract, type PlanView } from '../contract/plan.ts'
import { obstaclesToOpening } from '../domain/opening.ts'
import { measurePupil } from './indicator-reads.ts'
import { insertBaseline } from './indicator-store.ts'
import { planPlace } from './plan-place-reads.ts'
import { updateOpened } from './plan-store.ts'
import { getPlanView } from './plan-view.ts'
import { canWritePlan } from './policies.ts'
import { requirePlanFor } from './require-plan.ts'

/** Opens a draft: where the pupil stands now is kept for ever, and the pupil's open flags count as answered. */
export const openPlan = endpoint({
  ...contract,
  access: canWritePlan,
  subject: planPlace,
  audit: 'plans.plan-opened',
  handler: async (context) => {
    const { trx, actor, params, services, note, request } = context
    const plan = await requirePlanFor(trx, params.planId, 'open')
    refuseUnready(await getPlanView(context, plan.id), request.locale)
    const stamp = { by: actor.personId, at: services.clock.now() }
    const measurements = await measurePupil(trx, plan)
    await insertBaseline(trx, { planId: plan.id, measurements, at: stamp.at })
    await updateOpened(trx, plan.id, stamp)
    const answered = await answerFlagsOfPupil(trx, { pupilId: plan.pupilId, kind: 'plan_opened' }, stamp)
    note({ planId: plan.id, indicators: measurements.length, flagsAnswered: answered })
    return getPlanView(context, plan.id)
  },
})

/** Says the first thing that is missing in words, and all of them in `data`. */
function refuseUnready(plan: PlanView, locale: 'lv' | 'en'): void {
  const missing = obstaclesToOpening(plan)
  const [first] = missing
  if (first === undefined) return
  const names = plan.risks
    .filter((risk) => first.riskIds.includes(risk.id))
    .map((risk) => (locale === 'lv' ? risk.nameLv : risk.nameEn))
  throw refuse(`plans.${first.problem}`, { params: { risks: names.join(', ') }, data: { missing } })
}
