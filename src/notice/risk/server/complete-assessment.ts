import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { completeAssessment as contract } from '../contract/assessment.ts'
import { ruleKinds } from '../contract/rule.ts'
import { type CompletionDecision, decideCompletion } from '../domain/assessment.ts'
import { isLookedAt } from '../domain/looked-at.ts'
import { updateCompleted } from './assessment-store.ts'
import { answerFlagsOfPupil } from './flag-answer-store.ts'
import { canAssess } from './policies.ts'
import { getAssessmentView, requireOwnDraft } from './require-assessment.ts'
import { findRisksOfRules } from './risks-of-rules.ts'

/** Completes a draft: the level of support follows from it, and those open flags count as answered at which it looked. */
export const completeAssessment = endpoint({
  ...contract,
  access: canAssess,
  audit: 'risk.assessment-completed',
  handler: async ({ trx, actor, place, params, services, note }) => {
    await requireOwnDraft(trx, actor, params)
    const { answers, classifierVersion } = await getAssessmentView(trx, actor, place, params)
    const decision = decideCompletion('draft', answers)
    if (decision.kind === 'refused') throw refusalOf(decision)
    const stamp = { by: actor.personId, at: services.clock.now() }
    await updateCompleted(trx, params.assessmentId, decision.level, stamp)
    const risksOf = await findRisksOfRules(trx, classifierVersion)
    const looked = ruleKinds.filter((kind) => isLookedAt(risksOf(kind), answers))
    await answerFlagsOfPupil(
      trx,
      { pupilId: params.pupilId, kind: 'assessment_opened', ruleKinds: looked },
      stamp,
    )
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
