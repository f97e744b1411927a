import { type Count, HIDDEN } from '#platform/numbers/suppression.ts'
import { ratio } from './ratio.ts'

/**
 * Whether measures improved the situation (study 2023, section 3.3, figure 3.3.8: the share of measures of a period that did). A measure is
 * judged once its plan is evaluated, by the risks that it is for: it improved the situation when at least one of them decreased and none
 * increased. A measure for no risk is not judged.
 */
export type Improvement<Figure = Count> = { readonly improved: Figure; readonly notImproved: Figure }

/** What the study found in the reports of the project: on average, and in the first semester of 2022/23. */
export const studyImprovement = { average: 0.78, best: 0.83 } as const

/** How many measures were judged and the share that improved the situation (null: none were judged); hidden as its parts are. */
export function improvementShare({ improved, notImproved }: Improvement): {
  readonly judged: Count
  readonly share: number | typeof HIDDEN | null
} {
  if (improved === HIDDEN || notImproved === HIDDEN) return { judged: HIDDEN, share: HIDDEN }
  const judged = improved + notImproved
  return { judged, share: ratio(improved, judged) }
}

type Pupils = { readonly improvedPupils: number; readonly notImprovedPupils: number }

/** Of how many pupils the smaller part tells. The parts are hidden together: one is known by the other and the count of measures. */
export function fewestJudged({ improvedPupils, notImprovedPupils }: Pupils): number {
  const some = [improvedPupils, notImprovedPupils].filter((count) => count > 0)
  return some.length === 0 ? 0 : Math.min(...some)
}
