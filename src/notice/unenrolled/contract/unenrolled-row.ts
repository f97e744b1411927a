import { z } from 'zod'
import { idOf } from '#platform/ids/ids.ts'
import { statuses } from '../domain/statuses.ts'

export const EntryId = idOf('unenrolled entry')
export type EntryId = z.infer<typeof EntryId>
export const UnenrolledStatus = z.enum(statuses)

export const UnenrolledRow = z.object({
  id: EntryId,
  givenName: z.string(),
  familyName: z.string(),
  bornOn: z.iso.date(),
  status: UnenrolledStatus,
  openedOn: z.iso.date(),
  /** Last day on which somebody recorded something; null: nobody has. */
  updatedOn: z.iso.date().nullable(),
  dueOn: z.iso.date(),
  closedOn: z.iso.date().nullable(),
  nextCheckOn: z.iso.date().nullable(),
  byHand: z.boolean(),
  /** The last day for a record has passed. */
  silent: z.boolean(),
  /** The day of the next check has passed. */
  checkLate: z.boolean(),
})
export type UnenrolledRow = z.infer<typeof UnenrolledRow>
