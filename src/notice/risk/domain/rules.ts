import { z } from 'zod'
import {
  type ChronicAbsenceThresholds,
  type FlagLevel,
  flagLevels,
  type LowMarksThresholds,
  type UnexcusedLessonsThresholds,
} from '../contract/rule.ts'

/** The numbers that raised a flag, with the limit that held: a flag explains itself even after the rule has changed. */
export const FlagFacts = z.discriminatedUnion('rule', [
  z.object({ rule: z.literal('unexcused-lessons'), lessons: z.number(), limit: z.number() }),
  z.object({
    rule: z.literal('low-marks'),
    subjects: z.array(z.object({ code: z.string(), mean: z.number() })),
    meanBelow: z.number(),
    limit: z.number(),
  }),
  z.object({ rule: z.literal('chronic-absence'), missed: z.int(), enrolled: z.int(), limit: z.number() }),
])
export type FlagFacts = z.infer<typeof FlagFacts>

/** Whether one level asks more urgently than another. */
export function isStronger(level: FlagLevel, than: FlagLevel): boolean {
  return flagLevels.indexOf(level) > flagLevels.indexOf(than)
}

/** Whether so many unexcused lessons raise the flag: the limit itself is still allowed. */
export function exceedsUnexcusedLessons(
  lessons: number,
  thresholds: z.infer<typeof UnexcusedLessonsThresholds>,
): boolean {
  return lessons > thresholds.moreThanLessons
}

/** Whether somebody is chronically absent: both limits belong to it. */
export function isChronicallyAbsent(
  days: { readonly missed: number; readonly enrolled: number },
  thresholds: z.infer<typeof ChronicAbsenceThresholds>,
): boolean {
  return (
    days.enrolled >= thresholds.enrolledDays && days.missed * 100 >= thresholds.atLeastPercent * days.enrolled
  )
}

/** Subjects whose mean lies below the limit; as many as the limit says, or more, raise the flag. */
export function lowSubjects(
  means: readonly { readonly code: string; readonly mean: number }[],
  thresholds: z.infer<typeof LowMarksThresholds>,
): readonly string[] {
  return means.filter((subject) => subject.mean < thresholds.meanBelow).map((subject) => subject.code)
}
