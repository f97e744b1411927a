import { endpoint } from '#foundation/endpoint/index.ts'
import { discardAssessment as contract } from '../contract/assessment.ts'
import { writtenIn } from '../domain/written.ts'
import { deleteDraft } from './assessment-store.ts'
import { canAssess } from './policies.ts'
import { getAssessmentView, requireOwnDraft } from './require-assessment.ts'

/** Gives up one's own draft. What was in it is gone; that it was given up, and how much it held, stays in the journal. */
export const discardAssessment = endpoint({
  ...contract,
  access: canAssess,
  audit: 'risk.assessment-discarded',
  handler: async ({ trx, actor, place, params, note }) => {
    await requireOwnDraft(trx, actor, params)
    const { answers, texts } = writtenIn(await getAssessmentView(trx, actor, place, params))
    await deleteDraft(trx, params.assessmentId)
    note({ assessmentId: params.assessmentId, answers, texts })
    return {}
  },
})
