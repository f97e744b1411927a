import { type Actor, type Place, permits } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { canReadPupilScreenings } from './policies.ts'
import { listNewestAnswers, type SignSeen } from './seen-of-pupil-reads.ts'

/** The newest answer of each sign, for whoever may see screenings of this pupil; nothing for others. */
export async function listSignsSeen(
  trx: Trx,
  reader: { readonly actor: Actor; readonly place: Place },
  of: { readonly pupilId: string; readonly since: string },
): Promise<readonly SignSeen[]> {
  return permits(canReadPupilScreenings, reader.actor, reader.place) ? listNewestAnswers(trx, of) : []
}
