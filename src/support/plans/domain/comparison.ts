import { Indicator } from '../contract/plan-words.ts'
import { type Direction, directionOf } from './goal-progress.ts'
import type { Measurement } from './indicators.ts'

export type Comparison = {
  readonly indicator: Indicator
  readonly before: number | null
  readonly beforeUntil: string | null
  readonly beforePerWeek: number | null
  readonly after: number | null
  readonly afterUntil: string | null
  readonly afterPerWeek: number | null
  readonly direction: Direction
}

/** Absences add up from the first day of the semester; the others are a state. */
const countsUp: ReadonlySet<Indicator> = new Set(['lessons_unexcused', 'lessons_excused'])

/**
 * Each indicator before the plan and since. Absences can only grow within a semester, so those since the opening are
 * told apart and compared per week: 22 lessons in 11 weeks before, 3 in 5 weeks since, is an improvement.
 */
export function compare(
  semesterStartsOn: string,
  baseline: readonly Measurement[],
  results: readonly Measurement[],
): readonly Comparison[] {
  return Indicator.options.flatMap((indicator) => {
    const before = baseline.find((one) => one.indicator === indicator)
    const after = results.find((one) => one.indicator === indicator)
    if (before === undefined && after === undefined) return []
    return [
      countsUp.has(indicator)
        ? grown(indicator, semesterStartsOn, before, after)
        : state(indicator, before, after),
    ]
  })
}

/** The mean of each of these subjects before the plan and since. */
export function compareSubjects<Subject extends { readonly subject: string }>(
  subjects: readonly Subject[],
  baseline: readonly Measurement[],
  results: readonly Measurement[],
): (Subject & Pick<Comparison, 'before' | 'beforeUntil' | 'after' | 'afterUntil'>)[] {
  const meanOf = (taken: readonly Measurement[], subject: string) =>
    taken.find((one) => one.indicator === 'subject_mean' && one.subject === subject)
  return subjects.map((one) => {
    const [before, after] = [meanOf(baseline, one.subject), meanOf(results, one.subject)]
    return {
      ...one,
      before: before?.value ?? null,
      beforeUntil: before?.dataUntil ?? null,
      after: after?.value ?? null,
      afterUntil: after?.dataUntil ?? null,
    }
  })
}

function state(indicator: Indicator, before?: Measurement, after?: Measurement): Comparison {
  return {
    ...values(indicator, before, after),
    direction: directionOf(indicator, before?.value ?? null, after?.value ?? null),
  }
}

function grown(
  indicator: Indicator,
  startsOn: string,
  before?: Measurement,
  after?: Measurement,
): Comparison {
  const shown = values(indicator, before, after)
  if (before === undefined || before.dataUntil === null) return { ...shown, direction: 'unknown' }
  const beforePerWeek = perWeek(before.value, startsOn, before.dataUntil, 1)
  if (after === undefined || after.dataUntil === null)
    return { ...shown, beforePerWeek, direction: 'unknown' }
  if (after.dataUntil <= before.dataUntil)
    return { ...shown, after: null, beforePerWeek, direction: 'unknown' }
  const since = after.value - before.value
  const afterPerWeek = perWeek(since, before.dataUntil, after.dataUntil, 0)
  const direction = directionOf(indicator, beforePerWeek, afterPerWeek)
  return { ...shown, after: since, beforePerWeek, afterPerWeek, direction }
}

function values(
  indicator: Indicator,
  before?: Measurement,
  after?: Measurement,
): Omit<Comparison, 'direction'> {
  return {
    indicator,
    before: before?.value ?? null,
    beforeUntil: before?.dataUntil ?? null,
    beforePerWeek: null,
    after: after?.value ?? null,
    afterUntil: after?.dataUntil ?? null,
    afterPerWeek: null,
  }
}

const WEEK = 7 * 86_400_000

/** `firstDay` 1: the period includes the day it starts on. Undefined for less than a day. */
function perWeek(count: number, from: string, until: string, firstDay: 0 | 1): number | null {
  const weeks = (Date.parse(until) - Date.parse(from)) / WEEK + firstDay / 7
  return weeks <= 0 ? null : Math.round((count / weeks) * 10) / 10
}
