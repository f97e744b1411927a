import { z } from 'zod'
import { SchoolYearCode } from '#foundation/institutions/contract/ids.ts'
import { DataUntil } from '#notice/signals/contract/data-until.ts'
import { StaleSchool } from '#notice/signals/contract/stale-data.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { StandingOut, UniversalActivity } from './environment.ts'

const Named = z.object({ id: z.uuid(), name: z.string() })

const Clock = z.object({
  /** Flags of the school year, by where the pupil is now. */
  raised: z.int(),
  answered: z.int(),
  /** Median whole and part days from notice to the first answer; null while nothing is answered. */
  medianDays: z.number().nullable(),
  /** Waiting for more than ANSWER_WITHIN_DAYS whole days. */
  overdue: z.int(),
})
export type Clock = z.infer<typeof Clock>

export const PlaceClock = Clock.extend({ place: Named })
export type PlaceClock = z.infer<typeof PlaceClock>

export const FlagClock = z.object({
  /** Whose classes the rows are; null: the rows are schools, of which somebody has several or none. */
  institution: Named.nullable(),
  institutions: z.array(Named),
  schoolYear: z.string(),
  /** That have begun, newest first. */
  schoolYears: z.array(z.string()),
  asOf: z.iso.datetime(),
  /** Of the present semester, as the reader sees them. */
  dataUntil: DataUntil,
  /** Whose data are missing or old now: their figures say too little. None for an earlier school year. */
  staleSchools: z.array(StaleSchool),
  /** Places with a flag in the year. */
  rows: z.array(PlaceClock),
  /** All rows together; its median is that of all answers, not of the rows. */
  total: Clock,
  /** Classes of these rows that stand out from the rest of the school now; none for an earlier school year. */
  standingOut: z.array(StandingOut.extend({ classId: z.uuid() })),
  /** What helps everybody in them, in the handbook's order; none while nothing stands out. */
  activities: z.array(UniversalActivity),
})
export type FlagClock = z.infer<typeof FlagClock>

/** How soon whoever was noticed is answered: school by school, or class by class of one school. */
export const readFlagClock = apiRoute({
  route: 'GET /flag-clock',
  query: z.strictObject({
    institutionId: z.uuid().optional(),
    schoolYear: SchoolYearCode.optional(),
  }),
  output: FlagClock,
})
