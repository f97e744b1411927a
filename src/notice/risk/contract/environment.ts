import { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { DataUntil } from '#notice/signals/contract/data-until.ts'
import { apiRoute } from '#platform/http/api-route.ts'

/** A group whose share of noticed pupils is far above that of the others. */
export const StandingOut = z.object({
  name: z.string(),
  pupils: z.int(),
  noticed: z.int(),
  otherPupils: z.int(),
  /** Null: fewer than five, which is not told exactly. */
  otherNoticed: z.int().nullable(),
})
export type StandingOut = z.infer<typeof StandingOut>

/** A universal activity that the school itself can carry out. */
export const UniversalActivity = z.object({
  code: z.string(),
  number: z.string(),
  nameLv: z.string(),
  nameEn: z.string(),
})
export type UniversalActivity = z.infer<typeof UniversalActivity>

export const Environment = z.object({
  /** Last day of this semester that the absence data of the school cover which the reader sees; null: none have come. */
  absencesUntil: DataUntil.shape.absencesUntil,
  /** The class beside the rest of the school; null: it does not stand out, or too few to say. */
  class: StandingOut.nullable(),
  /** The school beside the other schools of its kind in the municipality; null likewise. */
  school: StandingOut.nullable(),
  /** In the handbook's order; none while nothing stands out. */
  activities: z.array(UniversalActivity),
})
export type Environment = z.infer<typeof Environment>

/** Whether the pupil's class or school stands out: then what helps everybody is offered before what changes the child. */
export const readEnvironment = apiRoute({
  route: 'GET /pupils/:pupilId/environment',
  params: z.strictObject({ pupilId: PupilId }),
  output: Environment,
})
