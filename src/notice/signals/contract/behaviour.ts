import { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { apiRoute } from '#platform/http/api-route.ts'

/** What a remark of the school journal about behaviour can be; all but praise are counted by rules. */
export const behaviourKinds = ['praise', 'reprimand', 'incident'] as const
export const BehaviourKind = z.enum(behaviourKinds)
export type BehaviourKind = z.infer<typeof BehaviourKind>

/** How many remarks the pupil's page shows, the newest first. */
export const SHOWN_REMARKS = 50

export const Behaviour = z.object({
  /** Day of the last remark of this semester that the pupil's school has brought in, about anybody; null: none has come. */
  until: z.iso.date().nullable(),
  /** The present semester first; only those in which there are remarks. */
  semesters: z.array(
    z.object({
      schoolYear: z.string(),
      number: z.int().min(1).max(2),
      praises: z.int(),
      reprimands: z.int(),
      incidents: z.int(),
    }),
  ),
  records: z.array(z.object({ on: z.iso.date(), kind: BehaviourKind, remark: z.string() })),
})
export type Behaviour = z.infer<typeof Behaviour>

/** Remarks about the behaviour of one pupil, counted by semester. */
export const readBehaviour = apiRoute({
  route: 'GET /pupils/:pupilId/behaviour',
  params: z.strictObject({ pupilId: PupilId }),
  output: Behaviour,
})
