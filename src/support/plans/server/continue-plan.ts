import { endpoint } from '#foundation/endpoint/index.ts'
import { conflict, notFound, refuse } from '#platform/errors/app-error.ts'
import { newId } from '#platform/ids/ids.ts'
import { continuePlan as contract, type PlanView } from '../contract/plan.ts'
import { goalsThatGoOn, measuresThatGoOn } from '../domain/continuing.ts'
import { periodOf } from '../domain/starting.ts'
import { copyContent, findPlanThatContinues } from './plan-continuation-store.ts'
import { planPlace } from './plan-place-reads.ts'
import { takeStep } from './plan-step-store.ts'
import { insertPlan } from './plan-store.ts'
import { getPlanView } from './plan-view.ts'
import { canWritePlan } from './policies.ts'
import { requirePlanFor } from './require-plan.ts'
import { findSemesterOfPlan } from './semester-reads.ts'

/**
 * Goes on with an evaluated plan in a later semester, with that of a crisis in the present one as an individual plan: copied, not retyped. What pupil and family said belongs to their talk
 * about the earlier plan and stays there; about this one they are asked anew.
 */
export const continuePlan = endpoint({
  ...contract,
  access: canWritePlan,
  subject: planPlace,
  audit: 'plans.plan-continued',
  handler: async (context) => {
    const { trx, actor, params, input, place, today, services, note } = context
    if ((await findPlanThatContinues(trx, params.planId)) === params.nextId) return { planId: params.nextId }
    const plan = await requirePlanFor(trx, params.planId, 'continued')
    const seen = await getPlanView(context, plan.id)
    if (input.riskIds.some((id) => !seen.risks.some((risk) => risk.id === id))) throw notFound()
    const semester = await findSemesterOfPlan(
      trx,
      plan.pupilId,
      plan.kind === 'crisis' ? { today } : { today, after: plan },
    )
    if (semester === undefined) throw refuse('plans.no-later-semester')
    const stamp = { by: actor.personId, at: services.clock.now() }
    const isNew = await insertPlan(
      trx,
      {
        id: params.nextId,
        kind: 'individual',
        pupilId: plan.pupilId,
        semesterId: semester.id,
        strengths: seen.strengths.value,
        pupilWords: '',
        ...periodOf(semester, today),
        place,
        continuesPlanId: plan.id,
      },
      stamp,
    )
    if (!isNew) throw conflict('plans.draft-waits')
    await copyContent(trx, { from: plan.id, to: params.nextId, ...chosen(seen, input.riskIds) })
    await takeStep(trx, { planId: plan.id, kind: 'continued' }, stamp)
    note({ planId: plan.id, nextPlanId: params.nextId, risks: input.riskIds.length })
    return { planId: params.nextId }
  },
})

/** What goes on, each with the id of its copy. Somebody who no longer works here is not asked to go on. */
function chosen({ goals, measures, people }: PlanView, riskIds: readonly string[]) {
  const copies = (ids: readonly string[]) => ids.map((id) => ({ id, copy: newId() }))
  return {
    risks: copies(riskIds),
    goals: copies(goalsThatGoOn(goals, riskIds)),
    measures: copies(measuresThatGoOn(measures, riskIds)),
    staff: people.map(({ id }) => id),
  }
}
