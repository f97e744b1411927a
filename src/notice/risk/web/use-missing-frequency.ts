import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { type AssessmentView, readAssessment } from '../contract/assessment.ts'
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
  const client = useQueryClient()
  const [refusals, setRefusals] = useState(0)
  const toFirst = useRef(false)
  const decision = decideCompletion(assessment.status, assessment.answers)
  const codes = new Set<string>(refusals > 0 && 'riskCodes' in decision ? decision.riskCodes : [])
  const risks = inOrderOfPage(form).filter((risk) => codes.has(risk.code))
  const first = risks[0]?.code
  useEffect(() => {
    if (!toFirst.current || first === undefined) return
    toFirst.current = false
    focusFrequency(first)
  })
  const ask = () => {
    toFirst.current = true
    setRefusals((times) => times + 1)
    // What is missing may have been answered in another window that this page has not read yet.
    void client.invalidateQueries({ queryKey: [readAssessment.route] })
  }
  return { risks, ask, show: focusFrequency }
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
  const place = document.getElementById(frequencyId(code))
  const group = place?.closest('details')
  if (group) group.open = true
  place?.querySelector('input')?.focus()
}
