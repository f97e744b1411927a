import type { SemesterDays } from './calendar.ts'
import type { Factors, Signals } from './pupil-types.ts'
import type { Random } from './random.ts'
import { lessonsPerDay } from './subjects.ts'

/** A full semester has about this many days; the means below are for one. */
const FULL_SEMESTER = 80
const UNEXCUSED_SHAPE = 0.55
const MOST_UNEXCUSED_SHARE = 0.7

/** How many lessons a pupil misses in a semester. Emission only places them on dates. */
export function drawSignals(
  random: Random,
  factors: Factors,
  grade: number,
  vocational: boolean,
  calendar: SemesterDays,
): Signals {
  const length = calendar.days.length / FULL_SEMESTER
  const lessons = lessonsPerDay(grade, vocational)
  const excusedDays = Math.min(
    Math.floor(calendar.days.length * 0.6),
    random.negativeBinomial(length * excusedDayMean(factors), 1.6),
  )
  const unexcused = random.negativeBinomial(
    length * unexcusedMean(factors, grade, vocational),
    UNEXCUSED_SHAPE,
  )
  const room = Math.floor((calendar.days.length - excusedDays) * lessons * MOST_UNEXCUSED_SHARE)
  return {
    unexcusedLessons: Math.min(unexcused, room),
    excusedDays,
    excusedSingleLessons:
      lessons === 1 ? 0 : Math.min(room, random.poisson(length * 3 * Math.exp(0.15 * factors.health))),
  }
}

/** 1.4 % of pupils were long-term absent without excuse in a semester (IKVD 2019/20, by the PuMPuRS final evaluation). */
function unexcusedMean(factors: Factors, grade: number, vocational: boolean): number {
  if (grade < 1 && !vocational) return 0.25 * Math.exp(0.5 * factors.family)
  const stage = vocational ? 0.75 : grade <= 4 ? -1.1 : grade <= 6 ? -0.5 : 0.1
  return Math.exp(-0.2 + stage + 0.85 * factors.motivation + 0.3 * factors.health + 0.25 * factors.family)
}

function excusedDayMean(factors: Factors): number {
  return 5.4 * Math.exp(0.22 * factors.health + 0.08 * factors.family)
}
