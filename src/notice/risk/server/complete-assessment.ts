import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { completeAssessment as contract } from '../contract/assessment.ts'
import { type CompletionDecision, decideCompletion } from '../domain/assessment.ts'
import { updateCompleted } from './assessment-store.ts'
import { answerFlagsOfPupil } from './flag-answer-store.ts'
import { canAssess } from './policies.ts'
import { getAssessmentView, requireOwnDraft } from './require-assessment.ts'

/** Completes a draft: the level of support follows from it, and the pupil's open flags count as answered. */
export const completeAssessment = endpoint({
  ...contract,
  access: canAssess,
  audit: 'risk.assessment-completed',
  handler: async ({ trx, actor, place, params, services, note }) => {
    await requireOwnDraft(trx, actor, params)
    const { answers } = await getAssessmentView(trx, actor, place, params)
    const decision = decideCompletion('draft', answers)
    if (decision.kind === 'refused') throw refusalOf(decision)
    const stamp = { by: actor.personId, at: services.clock.now() }
    await updateCompleted(trx, params.assessmentId, decision.level, stamp)
    await answerFlagsOfPupil(trx, { pupilId: params.pupilId, kind: 'assessment_opened' }, stamp)
    note({ assessmentId: params.assessmentId, level: decision.level, risks: answers.length })
    return getAssessmentView(trx, actor, place, params)
  },
})

function refusalOf(refusal: Extract<CompletionDecision, { kind: 'refused' }>): Error {
  if ('riskCodes' in refusal) {
    return refuse('risk.frequency-missing', {
      params: { count: refusal.riskCodes.length },
      data: { riskCodes: refusal.riskCodes },
    })
  }
  return refuse(
    refusal.reason === 'already-complete' ? 'risk.assessment-already-complete' : 'risk.assessment-empty',
  )
}
