import { endpoint } from '#foundation/endpoint/index.ts'
import { writePaper } from '#platform/documents/write-paper.ts'
import { readPlanDocument as contract } from '../contract/plan-document.ts'
import { planPaper } from './plan-paper.ts'
import { planPlace } from './plan-place-reads.ts'
import { getPlanView } from './plan-view.ts'
import { canReadPlan } from './policies.ts'

/** A file leaves the product, so the journal tells of it apart from a look at the plan. */
export const readPlanDocument = endpoint({
  ...contract,
  access: canReadPlan,
  subject: planPlace,
  audit: 'plans.plan-exported',
  handler: async (context) => {
    const { params, query, today, services, request, note } = context
    note({ planId: params.planId, format: query.format })
    const words = services.words(request.locale)
    const paper = planPaper(await getPlanView(context, params.planId), words, today)
    return writePaper(paper, words.t('plans.document.fileName'), query.format)
  },
})
