import { useEffect, useState } from 'react'
import type { AssessmentView } from '../contract/assessment.ts'
import type { AssessmentForm, FormRisk } from '../contract/assessment-form.ts'
import { decideCompletion } from '../domain/assessment.ts'

export type MissingFrequency = {
  /** Risks that were found and have no frequency, in the order of the page; none before completing was refused. */
  readonly risks: readonly FormRisk[]
  /** Marks them, and takes the person to the first. */
  ask(): void
  /** Takes the person to the frequency of one of them. */
  show(code: string): void
}

/** What a refused completion asks for, until it has been answered. */
export function useMissingFrequency(assessment: AssessmentView, form: AssessmentForm): MissingFrequency {
  const [asked, setAsked] = useState(0)
  const decision = decideCompletion(assessment.status, assessment.answers)
  const codes = new Set<string>(asked > 0 && 'riskCodes' in decision ? decision.riskCodes : [])
  const risks = inOrderOfPage(form).filter((risk) => codes.has(risk.code))
  const first = risks[0]?.code
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a refusal moves the focus, not an answer that follows
  useEffect(() => {
    if (first !== undefined) focusFrequency(first)
  }, [asked])
  return { risks, ask: () => setAsked((times) => times + 1), show: focusFrequency }
}

function inOrderOfPage(form: AssessmentForm): readonly FormRisk[] {
  const all = form.groups.flatMap((group) => group.risks)
  return [...all.filter((risk) => risk.important), ...all.filter((risk) => !risk.important)]
}

/** The element that holds the frequency of a risk. */
export function frequencyId(code: string): string {
  return `frequency-${code}`
}

function focusFrequency(code: string): void {
  document.getElementById(frequencyId(code))?.querySelector('input')?.focus()
}
