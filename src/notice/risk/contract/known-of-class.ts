import { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { Environment } from './environment.ts'

/** That a pupil's risks have been assessed, or that somebody has begun to; what was found stands in the assessment. */
export const AssessedPupil = z.object({
  pupilId: PupilId,
  status: z.enum(['draft', 'completed']),
  /** The day on which it was completed; of a draft, begun. */
  on: z.iso.date(),
})
export type AssessedPupil = z.infer<typeof AssessedPupil>

/**
 * What is known here of a class while it is screened. Whoever may open its screening may ask; of what the reader has no right
 * to there is nothing.
 */
export const readKnownOfClass = apiRoute({
  route: 'GET /classes/:classId/known',
  params: z.strictObject({ classId: z.uuid() }),
  output: z.object({
    /** Null: the reader does not see what is noticed in this class. */
    environment: Environment.nullable(),
    /** One of each pupil, of this semester and the one before: the newest completed one, else the newest draft. */
    assessed: z.array(AssessedPupil),
  }),
})
