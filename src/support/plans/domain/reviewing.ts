import type { ReviewText } from '../contract/plan-reviews.ts'

/** Of a running plan: the days between which it is reviewed. */
export type ReviewedPlan = {
  /** The day on which it was approved, in Latvia. */
  readonly openedOn: string
  readonly endsOn: string | null
}

/** What keeps a review from being recorded; each is a message of the group `reviews`. */
export type ReviewProblem =
  | 'nothing-said'
  | 'nobody-there'
  | 'held-in-future'
  | 'held-before-plan'
  | 'next-not-later'
  | 'next-after-plan'

/** The first thing that a review lacks, with the field where it is mended; undefined: it is whole. */
export function problemOf(
  review: ReviewText,
  { openedOn, endsOn }: ReviewedPlan,
  today: string,
): { readonly problem: ReviewProblem; readonly field: keyof ReviewText } | undefined {
  const { heldOn, nextOn } = review
  if (heldOn > today) return { problem: 'held-in-future', field: 'heldOn' }
  if (heldOn < openedOn) return { problem: 'held-before-plan', field: 'heldOn' }
  if (!isAnybodyThere(review)) return { problem: 'nobody-there', field: 'staffIds' }
  if (!isAnythingSaid(review)) return { problem: 'nothing-said', field: 'words' }
  if (nextOn !== null && nextOn <= heldOn) return { problem: 'next-not-later', field: 'nextOn' }
  if (nextOn !== null && endsOn !== null && nextOn > endsOn)
    return { problem: 'next-after-plan', field: 'nextOn' }
  return undefined
}

function isAnybodyThere({ staffIds, pupilPresent, guardianPresent, others }: ReviewText): boolean {
  return staffIds.length > 0 || pupilPresent || guardianPresent || others.trim() !== ''
}

function isAnythingSaid({ goals, measures, words, changes }: ReviewText): boolean {
  return [...goals, ...measures].some(isTold) || words.trim() !== '' || changes.trim() !== ''
}

/** Whether a review says anything of this goal or measure. */
export function isTold({ going, words }: { readonly going: string | null; readonly words: string }): boolean {
  return going !== null || words.trim() !== ''
}

/** Weeks between two reviews that are proposed: a look at a plan of one semester about once a month. */
const WEEKS_BETWEEN = 4

/** The day that is proposed for the next review: in four weeks, and not after the plan; null when the plan ends before. */
export function proposedNext(heldOn: string, endsOn: string | null): string | null {
  const day = new Date(`${heldOn}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + WEEKS_BETWEEN * 7)
  const next = day.toISOString().slice(0, 10)
  if (endsOn === null || next <= endsOn) return next
  return endsOn > heldOn ? endsOn : null
}

/** For how many days a review has been overdue; 0: it is not. */
export function daysLate(reviewOn: string, today: string): number {
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(reviewOn)) / 86_400_000))
}
