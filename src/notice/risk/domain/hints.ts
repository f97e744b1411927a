import type { AssessmentHint } from '../contract/assessment-hints.ts'

/** Something known, and the risks of 2023 beside whose questions it belongs. */
export type Pointing = { readonly pointsTo: readonly string[]; readonly hint: AssessmentHint }

type Mapping = { readonly fromCode: string; readonly toCode: string; readonly kind: string }

/** Puts what is known beside the risks that it points to, in the order in which it came. */
export function hintsByRisk(known: readonly Pointing[]): ReadonlyMap<string, AssessmentHint[]> {
  const found = new Map<string, AssessmentHint[]>()
  for (const { pointsTo, hint } of known)
    for (const code of pointsTo) found.set(code, [...(found.get(code) ?? []), hint])
  return found
}

/** The same beside the risks of 2018, where both editions mean the same risk; elsewhere nothing is known of the older one. */
export function asOf2018(
  hints: ReadonlyMap<string, AssessmentHint[]>,
  mappings: readonly Mapping[],
): ReadonlyMap<string, AssessmentHint[]> {
  return new Map(
    mappings
      .filter(({ kind }) => kind === 'same')
      .flatMap(({ fromCode, toCode }) => {
        const known = hints.get(toCode)
        return known === undefined ? [] : [[fromCode, known] as const]
      }),
  )
}
