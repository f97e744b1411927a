import { type Actor, grantsFor, type Place } from '#foundation/access/index.ts'
import { listUnexcusedDays } from '#notice/signals/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import type { DutyNotice } from '../contract/duty-commands.ts'
import { getDutyView } from './duty-view.ts'
import { findHead, getNoticeSubject, getPersonName } from './notice-subject-reads.ts'

type Reader = {
  readonly trx: Trx
  readonly actor: Actor
  readonly place: Place
  readonly today: string
}

/** What the notice of a duty says to this reader, on screen and on paper. */
export async function getDutyNotice(reader: Reader, dutyId: string): Promise<DutyNotice> {
  const { trx, actor, place, today } = reader
  const subject = await getNoticeSubject(trx, dutyId)
  const { bornOn, sex, institutionId } = subject
  const [held] = grantsFor(actor, 'duty.write', place)
  return {
    duty: await getDutyView(reader, dutyId),
    bornOn,
    sex,
    days: await listUnexcusedDays(trx, subject),
    preparedOn: today,
    preparedBy:
      held === undefined ? null : { ...(await getPersonName(trx, actor.personId)), role: held.role },
    head: institutionId === null ? null : await findHead(trx, institutionId, today),
  }
}
