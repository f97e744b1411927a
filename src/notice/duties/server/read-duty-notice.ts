import { grantsFor } from '#foundation/access/index.ts'
import { endpoint } from '#foundation/endpoint/index.ts'
import { listUnexcusedDays } from '#notice/signals/index.ts'
import { readDutyNotice as contract } from '../contract/duty-commands.ts'
import { dutyPlace } from './duty-place-reads.ts'
import { getDutyView } from './duty-view.ts'
import { findHead, getNoticeSubject, getPersonName } from './notice-subject-reads.ts'
import { canReadDuty } from './policies.ts'

/** What the printed notice says; printing is a look at the pupil, and journalled as one. */
export const readDutyNotice = endpoint({
  ...contract,
  access: canReadDuty,
  subject: dutyPlace,
  audit: 'duties.notice-read',
  handler: async (context) => {
    const { trx, actor, place, params, today, note } = context
    note({ dutyId: params.dutyId })
    const subject = await getNoticeSubject(trx, params.dutyId)
    const { bornOn, sex, institutionId } = subject
    const [held] = grantsFor(actor, 'duty.write', place)
    return {
      duty: await getDutyView(context, params.dutyId),
      bornOn,
      sex,
      days: await listUnexcusedDays(trx, subject),
      preparedOn: today,
      preparedBy:
        held === undefined ? null : { ...(await getPersonName(trx, actor.personId)), role: held.role },
      head: institutionId === null ? null : await findHead(trx, institutionId, today),
    }
  },
})
