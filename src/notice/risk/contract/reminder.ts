import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'
import { idOf } from '#platform/ids/ids.ts'

export const ReminderId = idOf('reminder')

/** The municipality asked a school about notices that had passed on to it. */
export const Reminder = z.object({
  id: ReminderId,
  /** Null to whoever does not see who works at the municipality. */
  sentBy: z.object({ givenName: z.string(), familyName: z.string() }).nullable(),
  sentAt: z.iso.datetime(),
  /** How many waited then. */
  waiting: z.int(),
  note: z.string(),
})
export type Reminder = z.infer<typeof Reminder>

/** What has passed on from a school to the municipality, and when the municipality has asked about it, newest first. */
export const listReminders = apiRoute({
  route: 'GET /flag-reminders',
  query: z.strictObject({ institutionId: z.uuid() }),
  output: z.object({
    waiting: z.int(),
    reminders: z.array(Reminder),
    can: z.object({ remind: z.boolean() }),
  }),
})

export const remindSchool = apiRoute({
  route: 'PUT /institutions/:institutionId/flag-reminders/:reminderId',
  params: z.strictObject({ institutionId: z.uuid(), reminderId: ReminderId }),
  input: z.strictObject({ note: z.string().trim().max(500) }),
  output: z.object({ waiting: z.int() }),
})
