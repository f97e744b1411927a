import type { PlanFieldValue } from '../contract/plan-fields.ts'

export type SaveDecision = 'save' | 'already-saved' | 'conflict'

/**
 * What to do with a save. Sending the same value twice is harmless; a value typed on top of an older version than the
 * present one is a conflict, which the writer settles.
 */
export function decideSave(
  present: { readonly value: PlanFieldValue; readonly version: number },
  given: { readonly value: PlanFieldValue; readonly version: number },
): SaveDecision {
  if (present.value === given.value) return 'already-saved'
  return present.version === given.version ? 'save' : 'conflict'
}
