import { z } from 'zod'
import { SchoolYearCode } from '#foundation/institutions/contract/ids.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { StandingOut, UniversalActivity } from './environment.ts'

const Named = z.object({ id: z.uuid(), name: z.string() })

export const ClassClock = z.object({
  class: Named,
  /** Flags of the school year, of pupils who are in the class now. */
  raised: z.int(),
  answered: z.int(),
  /** Median whole and part days from notice to the first answer; null while nothing is answered. */
  medianDays: z.number().nullable(),
  /** Waiting for more than ANSWER_WITHIN_DAYS whole days. */
  overdue: z.int(),
})
export type ClassClock = z.infer<typeof ClassClock>

export const FlagClock = z.object({
  /** Whose classes these are; null: there is no school within reach. */
  institution: Named.nullable(),
  institutions: z.array(Named),
  schoolYear: z.string(),
  /** That have begun, newest first. */
  schoolYears: z.array(z.string()),
  asOf: z.iso.datetime(),
  rows: z.array(ClassClock),
  /** Classes of these rows that stand out from the rest of the school now; none for an earlier school year. */
  standingOut: z.array(StandingOut.extend({ classId: z.uuid() })),
  /** What helps everybody in them, in the handbook's order; none while nothing stands out. */
  activities: z.array(UniversalActivity),
})
export type FlagClock = z.infer<typeof FlagClock>

/** How soon whoever was noticed is answered, class by class, for one school. */
export const readFlagClock = apiRoute({
  route: 'GET /flag-clock',
  query: z.strictObject({
    institutionId: z.uuid().optional(),
    schoolYear: SchoolYearCode.optional(),
  }),
  output: FlagClock,
})
