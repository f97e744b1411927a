import { findRisk } from '#foundation/classifiers/index.ts'
import { endpoint } from '#foundation/endpoint/index.ts'
import { conflict, refuse } from '#platform/errors/app-error.ts'
import { answerRisk as contract } from '../contract/assessment.ts'
import { answerFits } from '../domain/assessment.ts'
import { saveAnswer } from './assessment-store.ts'
import { canAssess } from './policies.ts'
import { getAssessmentView, requireOwnDraft } from './require-assessment.ts'

/** Saves what was seen of one risk. A save made from an older version is a conflict that carries the newer one. */
export const answerRisk = endpoint({
  ...contract,
  access: canAssess,
  audit: 'risk.answered',
  handler: async ({ trx, actor, place, params, input, services, note }) => {
    const { classifierVersion } = await requireOwnDraft(trx, actor, params)
    const risk = await findRisk(trx, classifierVersion, params.riskCode)
    if (risk === undefined) throw refuse('risk.risk-unknown', { params: { code: params.riskCode } })
    if (!answerFits(risk.scale, input.value))
      throw refuse('risk.answer-off-scale', { params: { risk: risk.nameLv } })
    const at = services.clock.now()
    const saved = await saveAnswer(trx, { ...params, ...input }, { by: actor.personId, at })
    if (saved === undefined) {
      const { answers } = await getAssessmentView(trx, actor, place, params)
      throw conflict('risk.changed-meanwhile', {
        data: theirs(answers.find((answer) => answer.riskCode === params.riskCode)),
      })
    }
    note({ assessmentId: params.assessmentId, risk: params.riskCode, version: saved.version })
    return { version: saved.version, savedAt: at.toISOString() }
  },
})

type Answer = Awaited<ReturnType<typeof getAssessmentView>>['answers'][number]

function theirs(answer: Answer | undefined): object {
  if (answer === undefined)
    return { value: { intensity: null, present: null, frequency: null, note: '' }, version: 0 }
  const { intensity, present, frequency, note, version, answeredBy, answeredAt } = answer
  return { value: { intensity, present, frequency, note }, version, by: answeredBy, at: answeredAt }
}
