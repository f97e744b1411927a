import { z } from 'zod'
import { PersonId, PupilId } from '#foundation/people/contract/ids.ts'
import { apiRoute } from '#platform/http/api-route.ts'

const PersonName = z.object({ givenName: z.string(), familyName: z.string() })

const NeedView = z.object({
  from: z.enum(['service', 'measure']),
  id: z.uuid(),
  pupil: PersonName.extend({ id: PupilId, className: z.string().nullable() }),
  kind: z.object({
    classifier: z.enum(['activity', 'support-kind']),
    code: z.string(),
    nameLv: z.string(),
    nameEn: z.string(),
  }),
  subject: z.string().nullable(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  /** Granted, or the plan approved: how long the pupil has waited. */
  since: z.iso.datetime(),
  /** Most pupils at one session of the kind. */
  most: z.int(),
  /** Sessions from today on. */
  ahead: z.int(),
})
export type NeedView = z.infer<typeof NeedView>

/** Services in hours and measures of open plans that are to be given in sessions, who waits longest first; and who can give them. */
export const listSessionNeeds = apiRoute({
  route: 'GET /institutions/:institutionId/session-needs',
  params: z.strictObject({ institutionId: z.uuid() }),
  output: z.object({
    needs: z.array(NeedView),
    specialists: z.array(PersonName.extend({ id: PersonId, post: z.string() })),
  }),
})
