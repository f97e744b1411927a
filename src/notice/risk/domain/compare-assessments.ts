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

type Looked<F> = { readonly risks: readonly F[]; readonly lookedAt: readonly string[] }
type Agreement = {
  /** How many found it, and of how many who looked. */
  readonly foundBy: number
  readonly lookedBy: number
  /** Whether those who found it see it alike. */
  readonly isAlike: boolean
}

/** A risk that anybody found, as heavy as the heaviest saw it, and how far people agree on it. */
export function foundByAny<F extends Found>(each: readonly Looked<F>[]): readonly (F & Agreement)[] {
  const found = Map.groupBy(
    each.flatMap(({ risks }) => risks),
    ({ code }) => code,
  )
  return [...found.values()]
    .flatMap((seen) => {
      const [heaviest] = seen.toSorted((a, b) => (b.frequency ?? 0) - (a.frequency ?? 0))
      if (heaviest === undefined) return []
      const lookedBy = each.filter(({ lookedAt }) => lookedAt.includes(heaviest.code)).length
      const isAlike = new Set(seen.map(({ frequency }) => frequency)).size === 1
      return [{ ...heaviest, foundBy: seen.length, lookedBy, isAlike }]
    })
    .toSorted((a, b) => (b.frequency ?? 0) - (a.frequency ?? 0))
}
