import type { Trx } from '#platform/db/connect.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { findClash } from './clash-reads.ts'

/** Last minute of the day at which a session may end, and the first at which one may begin. */
const [DAY_BEGINS, DAY_ENDS] = [6 * 60, 22 * 60]

/** Refuses an hour that lies outside of the day, or that the specialist or a pupil has given away. */
export async function requireFree(trx: Trx, wanted: Parameters<typeof findClash>[1]): Promise<void> {
  const [hours = 0, minutes = 0] = wanted.startsAt.split(':').map(Number)
  const begins = hours * 60 + minutes
  if (begins < DAY_BEGINS || begins + wanted.minutes > DAY_ENDS)
    throw refuse('sessions.outside-day', { fields: { startsAt: 'sessions.outside-day' } })
  const clash = await findClash(trx, wanted)
  if (clash === undefined) return
  const { heldOn: day, startsAt: time, pupil } = clash
  if (pupil === null) throw refuse('sessions.specialist-busy', { params: { day, time } })
  throw refuse('sessions.pupil-busy', {
    params: { name: `${pupil.givenName} ${pupil.familyName}`, day, time },
  })
}
