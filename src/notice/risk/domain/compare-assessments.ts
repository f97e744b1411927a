import { type AnsweredRisk, isFound } from './assessment.ts'

export type Seen = Pick<AnsweredRisk, 'intensity' | 'present' | 'frequency'>

/** How what several people saw of one risk differs, the most telling first. */
export const differences = ['found_by_some', 'how_strong', 'not_looked_by_all', 'same'] as const
export type Difference = (typeof differences)[number]

/**
 * What several people saw of one risk, undefined where somebody did not look. Nothing is averaged: that one person sees a risk
 * where another sees none is itself something to talk about.
 */
export function differenceOf(seen: readonly (Seen | undefined)[]): Difference {
  const looked = seen.filter((answer) => answer !== undefined)
  if (new Set(looked.map(isFound)).size > 1) return 'found_by_some'
  if (new Set(looked.map(strengthOf)).size > 1) return 'how_strong'
  return looked.length < seen.length ? 'not_looked_by_all' : 'same'
}

function strengthOf({ intensity, present, frequency }: Seen): string {
  return [intensity, present, frequency].join()
}

type Owned = {
  readonly assessorId: string
  readonly status: 'draft' | 'completed'
  readonly startedAt: string
  readonly completedAt: string | null
}

/** Of each person the newest completed assessment, the earliest completed first; whoever assesses twice has thought again. */
export function newestOfEach<A extends Owned>(round: readonly A[]): readonly A[] {
  const inOrder = round
    .filter(({ status }) => status === 'completed')
    .toSorted((a, b) => (a.completedAt ?? '').localeCompare(b.completedAt ?? ''))
  const newest = new Map(inOrder.map((assessment) => [assessment.assessorId, assessment]))
  return inOrder.filter((assessment) => newest.get(assessment.assessorId) === assessment)
}

type OfRound = Owned & { readonly semesterId: string; readonly classifierVersion: string }

/** The newest round: what several people completed in one semester by one classifier. */
export function newestRound<A extends OfRound>(assessments: readonly A[]): readonly A[] {
  const newest = newestOfEach(assessments).at(-1)
  return newestOfEach(
    assessments.filter(
      (one) => one.semesterId === newest?.semesterId && one.classifierVersion === newest.classifierVersion,
    ),
  )
}

/** Drafts of people who have not completed any. */
export function draftsBeside<A extends Owned>(round: readonly A[]): readonly A[] {
  const done = new Set(newestOfEach(round).map(({ assessorId }) => assessorId))
  return round.filter(({ status, assessorId }) => status === 'draft' && !done.has(assessorId))
}

type Found = { readonly code: string; readonly frequency: number | null }

/** A risk that anybody found, as heavy as the heaviest saw it, and how many found it. */
export function foundByAny<F extends Found>(
  each: readonly { readonly risks: readonly F[] }[],
): readonly (F & { readonly foundBy: number })[] {
  const found = new Map<string, F & { foundBy: number }>()
  for (const risk of each.flatMap(({ risks }) => risks)) {
    const before = found.get(risk.code)
    const heavier = (before?.frequency ?? 0) >= (risk.frequency ?? 0) ? before : undefined
    found.set(risk.code, { ...(heavier ?? risk), foundBy: (before?.foundBy ?? 0) + 1 })
  }
  return [...found.values()].toSorted((a, b) => (b.frequency ?? 0) - (a.frequency ?? 0))
}
