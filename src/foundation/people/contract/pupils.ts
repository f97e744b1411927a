import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'
import { PupilId } from './ids.ts'

export const PupilRow = z.object({
  id: PupilId,
  givenName: z.string(),
  familyName: z.string(),
  className: z.string().nullable(),
  institutionName: z.string().nullable(),
})
export type PupilRow = z.infer<typeof PupilRow>

export const PupilSearch = z.strictObject({
  /** Beginnings of family or given names, in any order, with or without diacritics. Empty: everybody within reach. */
  text: z.string().trim().max(80).default(''),
  institutionId: z.uuid().optional(),
  classId: z.uuid().optional(),
  /** `next` of the page before. */
  after: PupilId.optional(),
  limit: z.int().min(1).max(100).default(50),
})
export type PupilSearch = z.output<typeof PupilSearch>

/** Pupils within reach, by name. A body, because an address would carry the name into histories and logs. */
export const searchPupils = apiRoute({
  route: 'POST /pupils/search',
  input: PupilSearch,
  output: z.object({ rows: z.array(PupilRow), next: PupilId.nullable() }),
})

/** The pupil within reach who has exactly this personal code. */
export const lookUpPupil = apiRoute({
  route: 'POST /pupils/lookup',
  input: z.strictObject({ personalCode: z.string().trim().min(1).max(20) }),
  output: z.object({ pupil: PupilRow.nullable() }),
})
