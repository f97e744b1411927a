import type { RiskAnswer } from '../contract/assessment.ts'
import type { AssessmentForm, FormRisk } from '../contract/assessment-form.ts'
import { isFound } from './assessment.ts'

export type AnsweredInForm = { readonly risk: FormRisk; readonly answer: RiskAnswer }

export type GroupResult = Omit<AssessmentForm['groups'][number], 'risks'> & {
  /** The longest lasting first. */
  readonly found: readonly AnsweredInForm[]
  /** Looked at, and not found. */
  readonly notFound: readonly AnsweredInForm[]
  readonly notLooked: readonly FormRisk[]
}

/** What came of an assessment, group by group, in the order of the form. */
export function resultOf(form: AssessmentForm, answers: readonly RiskAnswer[]): readonly GroupResult[] {
  const answerOf = new Map(answers.map((answer) => [answer.riskCode, answer]))
  return form.groups.map(({ risks, ...group }) => {
    const looked = risks.flatMap((risk) => {
      const answer = answerOf.get(risk.code)
      return answer === undefined ? [] : [{ risk, answer }]
    })
    return {
      ...group,
      found: looked
        .filter(({ answer }) => isFound(answer))
        .toSorted((a, b) => (b.answer.frequency ?? 0) - (a.answer.frequency ?? 0)),
      notFound: looked.filter(({ answer }) => !isFound(answer)),
      notLooked: risks.filter((risk) => !answerOf.has(risk.code)),
    }
  })
}

/** How many risks these are, and how many of them are among the especially important ones of the handbook. */
export function countsOf(risks: readonly FormRisk[]): { readonly count: number; readonly important: number } {
  return { count: risks.length, important: risks.filter((risk) => risk.important).length }
}
