import { useQueryClient } from '@tanstack/react-query'
import { callApi } from '#web/api/api-client.ts'
import { type Autosave, useAutosave } from '#web/autosave/use-autosave.ts'
import {
  type AssessmentView,
  answerRisk,
  type RiskAnswer,
  type RiskAnswerValue,
  readAssessment,
} from '../contract/assessment.ts'
import type { FormRisk } from '../contract/assessment-form.ts'
import { levelOf } from '../domain/assessment.ts'

const unanswered: RiskAnswerValue = { intensity: null, present: null, frequency: null, note: '' }

/** The answer to one risk, which saves itself. */
export function useRiskAnswer(risk: FormRisk, assessment: AssessmentView): Autosave<RiskAnswerValue> {
  const saved = assessment.answers.find((answer) => answer.riskCode === risk.code)
  const params = { pupilId: assessment.pupil.id, assessmentId: assessment.id, riskCode: risk.code }
  const keep = useKeepAnswer(assessment)
  return useAutosave({
    key: `assessment:${assessment.id}:${risk.code}`,
    value: saved === undefined ? unanswered : answerValue(saved),
    version: saved?.version ?? 0,
    save: async (value, version) => {
      const done = await callApi(answerRisk, { params, input: { value, version } }, { whenSignedOut: 'stay' })
      keep({ ...value, riskCode: risk.code, version: done.version, answeredBy: '', answeredAt: done.savedAt })
      return done
    },
  })
}

/** Puts a saved answer into the page's copy of the assessment, so that counts and the level follow at once. */
function useKeepAnswer(assessment: AssessmentView): (answer: RiskAnswer) => void {
  const client = useQueryClient()
  return (answer) =>
    client.setQueriesData<AssessmentView>({ queryKey: [readAssessment.route] }, (held) => {
      if (held === undefined || held.id !== assessment.id) return held
      const answers = [...held.answers.filter((other) => other.riskCode !== answer.riskCode), answer]
      return { ...held, answers, level: levelOf(answers) }
    })
}

function answerValue({ intensity, present, frequency, note }: RiskAnswerValue): RiskAnswerValue {
  return { intensity, present, frequency, note }
}
