import { endpoint } from '#foundation/endpoint/index.ts'
import { notFound, refuse } from '#platform/errors/app-error.ts'
import { answerMeasureReport as contract } from '../contract/measure-reports.ts'
import { insertInPlaceOf, insertMeasureAnswer } from './measure-report-store.ts'
import { findCannot, getMeasureReports } from './measure-report-view.ts'
import { planPlace } from './plan-place-reads.ts'
import { countChange } from './plan-store.ts'
import { canWritePlan } from './policies.ts'
import { requirePlanFor } from './require-plan.ts'

/** Decides where a measure cannot be done. The other way that is accepted becomes a measure of the plan; the first one stays to be read. */
export const answerMeasureReport = endpoint({
  ...contract,
  access: canWritePlan,
  subject: planPlace,
  audit: 'reviews.report-answered',
  handler: async (context) => {
    const { trx, actor, params, input, services, note } = context
    const plan = await requirePlanFor(trx, params.planId, 'report')
    const told = await findCannot(trx, params)
    if (told === undefined) throw notFound()
    const isAccepted = input.as === 'accepted'
    note({ planId: plan.id, reportId: params.reportId, as: input.as, again: told.isAnswered })
    if (isAccepted && told.addedId === input.measureId) return getMeasureReports(context, plan.id)
    if (told.isAnswered) throw refuse('reviews.answered-already')
    if (isAccepted) {
      const copy = {
        planId: plan.id,
        from: told.measureId,
        id: input.measureId,
        description: told.alternative,
      }
      await insertInPlaceOf(trx, copy)
    }
    const answer = {
      ...params,
      answer: input.as,
      measureId: isAccepted ? input.measureId : null,
      words: isAccepted ? '' : input.words,
    }
    await insertMeasureAnswer(trx, answer, { by: actor.personId, at: services.clock.now() })
    await countChange(trx, plan.id)
    return getMeasureReports(context, plan.id)
  },
})
