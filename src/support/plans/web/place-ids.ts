import type { MouseEvent } from 'react'
import type { OpeningProblem } from '../contract/plan-words.ts'
import type { Obstacle } from '../domain/opening.ts'

/** Places on the pages of a plan that a missing thing leads to. */
export const placeIds = {
  crisis: 'plan-crisis',
  risks: 'plan-risks',
  measures: 'plan-measures',
  agreements: 'plan-agreements',
  period: 'plan-period',
  summary: 'plan-summary',
} as const

export function riskPlace(riskId: string): string {
  return `plan-risk-${riskId}`
}

export function goalPlace(goalId: string): string {
  return `plan-goal-${goalId}`
}

const cardOf: Partial<Record<OpeningProblem, string>> = {
  'no-risk': placeIds.risks,
  'no-measure': placeIds.measures,
  'crisis-unled': placeIds.measures,
  'crisis-untold': placeIds.crisis,
  'family-passed-over': placeIds.crisis,
  'pupil-not-asked': placeIds.agreements,
  'family-not-asked': placeIds.agreements,
}

/** Where it is missing: the first of several. */
export function placeOf({ problem, riskIds, goalIds }: Obstacle): string {
  const [risk] = riskIds
  const [goal] = goalIds
  if (goal !== undefined) return goalPlace(goal)
  return risk === undefined ? (cardOf[problem] ?? placeIds.period) : riskPlace(risk)
}

/** Leads there on the page, also for the keyboard. */
export function showPlace(event: MouseEvent, id: string): void {
  event.preventDefault()
  const place = document.getElementById(id)
  place?.scrollIntoView({ block: 'start' })
  place?.focus({ preventScroll: true })
}
