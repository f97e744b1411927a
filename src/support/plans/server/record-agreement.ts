import { endpoint } from '#foundation/endpoint/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { type AgreementGiven, recordAgreement as contract } from '../contract/plan-agreement.ts'
import { insertAgreement } from './plan-agreement-store.ts'
import { listGuardiansOfPlan } from './plan-agreement-view.ts'
import { planPlace } from './plan-place-reads.ts'
import { countChange } from './plan-store.ts'
import { getPlanView } from './plan-view.ts'
import { canWritePlan } from './policies.ts'
import { requirePlanFor } from './require-plan.ts'

/** Writes down what the pupil or a guardian answered to the draft or the running plan. Nothing replaces an earlier answer. */
export const recordAgreement = endpoint({
  ...contract,
  access: canWritePlan,
  subject: planPlace,
  audit: 'plans.agreement-recorded',
  handler: async (context) => {
    const { trx, actor, params, input, services, today, note } = context
    const plan = await requirePlanFor(trx, params.planId, 'agree')
    if (input.toldOn > today)
      throw refuse('plans.told-in-future', { fields: { toldOn: 'plans.told-in-future' } })
    await requireGuardian(trx, plan.pupilId, input, today)
    const stamp = { by: actor.personId, at: services.clock.now() }
    const added = await insertAgreement(trx, { id: params.agreementId, planId: plan.id }, input, stamp)
    if (added) await countChange(trx, plan.id)
    note({
      planId: plan.id,
      agreementId: params.agreementId,
      party: input.party,
      answer: input.answer,
      added,
    })
    return getPlanView(context, plan.id)
  },
})

async function requireGuardian(
  trx: Trx,
  pupilId: string,
  { party, guardianId }: AgreementGiven,
  today: string,
): Promise<void> {
  if (guardianId === null) return
  const guardians = party === 'guardian' ? await listGuardiansOfPlan(trx, pupilId, today) : []
  if (!guardians.some(({ id }) => id === guardianId)) throw refuse('plans.not-guardian')
}
