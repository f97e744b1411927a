import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'
import { PupilId } from './ids.ts'

const PersonName = z.object({ givenName: z.string(), familyName: z.string() })

/** From a post on the staff list, or as somebody wrote it. */
const Reason = z.union([
  z.object({ post: z.string(), className: z.string().nullable() }),
  z.object({ words: z.string() }),
])

/** Somebody's right to see the pupil today. */
const Seer = PersonName.extend({
  role: z.string(),
  scope: z.enum(['municipality', 'institution', 'class', 'pupil']),
  reason: Reason,
  until: z.iso.date().nullable(),
})

/** What one person did around the pupil's data in one go, from the journal. */
const Visit = z.object({
  from: z.iso.datetime(),
  until: z.iso.datetime(),
  /** Null: the person is no longer known. */
  by: PersonName.nullable(),
  roles: z.array(z.string()),
  /** Names of journal events, each once. */
  events: z.array(z.string()),
})
export type Visit = z.infer<typeof Visit>

export const PupilAccessView = z.object({ seers: z.array(Seer), visits: z.array(Visit) })
export type PupilAccessView = z.infer<typeof PupilAccessView>

/** Who can see this pupil and why, and who looked; the newest visits first. */
export const readPupilAccess = apiRoute({
  route: 'GET /pupils/:pupilId/access',
  params: z.strictObject({ pupilId: PupilId }),
  output: PupilAccessView,
})
