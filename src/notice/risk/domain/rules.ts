import { z } from 'zod'

const ruleCodes = ['unexcused-lessons', 'low-marks'] as const
export const RuleCode = z.enum(ruleCodes)
export type RuleCode = z.infer<typeof RuleCode>

export const FlagLevel = z.enum(['attention', 'support', 'urgent'])
export type FlagLevel = z.infer<typeof FlagLevel>

/** More than so many unexcused lessons in a semester (Cabinet Regulation No. 89 of 2011, paragraph 7). */
export const UnexcusedLessonsThresholds = z.object({ moreThanLessons: z.number().int().min(0) })
/** A mean below `meanBelow`, in hundredths at the finest, in at least `subjects` subjects (handbook 2023, annex 1). */
export const LowMarksThresholds = z.object({
  meanBelow: z.number().min(1).max(10).multipleOf(0.01),
  subjects: z.number().int().min(1),
})

/** The numbers that raised a flag, with the limit that held: a flag explains itself even after the rule has changed. */
export const FlagFacts = z.discriminatedUnion('rule', [
  z.object({ rule: z.literal('unexcused-lessons'), lessons: z.number(), limit: z.number() }),
  z.object({
    rule: z.literal('low-marks'),
    subjects: z.array(z.object({ code: z.string(), mean: z.number() })),
    meanBelow: z.number(),
    limit: z.number(),
  }),
])
export type FlagFacts = z.infer<typeof FlagFacts>

/** Whether so many unexcused lessons raise the flag: the limit itself is still allowed. */
export function exceedsUnexcusedLessons(
  lessons: number,
  thresholds: z.infer<typeof UnexcusedLessonsThresholds>,
): boolean {
  return lessons > thresholds.moreThanLessons
}

/** Subjects whose mean lies below the limit; as many as the limit says, or more, raise the flag. */
export function lowSubjects(
  means: readonly { readonly code: string; readonly mean: number }[],
  thresholds: z.infer<typeof LowMarksThresholds>,
): readonly string[] {
  return means.filter((subject) => subject.mean < thresholds.meanBelow).map((subject) => subject.code)
}
