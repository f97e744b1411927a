import type { Outcome } from '../contract/plan-words.ts'

/** Risks that still have no outcome; a plan is evaluated only when there are none. */
export function risksWithoutOutcome(
  risks: readonly { readonly id: string; readonly outcome: Outcome | null }[],
): readonly string[] {
  return risks.flatMap((risk) => (risk.outcome === null ? [risk.id] : []))
}
