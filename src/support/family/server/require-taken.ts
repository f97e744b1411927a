import { notFound, refuse } from '#platform/errors/app-error.ts'
import type { Outcome } from './family-store.ts'

/** Whether something new was added; refuses when it cannot be. */
export function requireTaken(outcome: Outcome): boolean {
  switch (outcome) {
    case 'added':
      return true
    case 'present':
      return false
    case 'unknown':
      throw notFound()
    case 'over':
      throw refuse('family.plan-over')
    case 'shown-anew':
      throw refuse('family.shown-anew')
    default:
      return outcome satisfies never
  }
}
