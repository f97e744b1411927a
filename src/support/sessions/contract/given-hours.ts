import { z } from 'zod'
import { PersonId } from '#foundation/people/contract/ids.ts'
import { apiRoute } from '#platform/http/api-route.ts'

const GivenRow = z.object({
  institution: z.object({ id: z.uuid(), name: z.string() }),
  specialist: z.object({ id: PersonId, givenName: z.string(), familyName: z.string() }),
  kind: z.object({
    classifier: z.enum(['activity', 'support-kind']),
    code: z.string(),
    nameLv: z.string(),
    nameEn: z.string(),
  }),
  subject: z.string().nullable(),
  /** First day of the month. */
  month: z.iso.date(),
  /** Sessions at which somebody was. */
  sessions: z.int(),
  /** Of these sessions, each once: what the specialist gave. */
  sessionMinutes: z.int(),
  pupils: z.int(),
  /** Of each pupil who was there: what pupils got; of a pair twice as much. */
  pupilMinutes: z.int(),
  /** Absences of pupils, whatever their cause. */
  missed: z.int(),
})
export type GivenRow = z.infer<typeof GivenRow>

/** What was given between two days, at most 400 apart, in institutions whose sessions the reader sees whole; names no pupil. */
export const listGivenHours = apiRoute({
  route: 'GET /given-hours',
  query: z.strictObject({ from: z.iso.date(), until: z.iso.date() }),
  output: z.object({ rows: z.array(GivenRow) }),
})
