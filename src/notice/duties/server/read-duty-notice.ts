import { endpoint } from '#foundation/endpoint/index.ts'
import { listUnexcusedDays } from '#notice/signals/index.ts'
import { readDutyNotice as contract } from '../contract/duty-commands.ts'
import { dutyPlace } from './duty-place-reads.ts'
import { getDutyView } from './duty-view.ts'
import { getNoticeSubject } from './notice-subject-reads.ts'
import { canReadDuty } from './policies.ts'

/** What the printed notice says; printing is a look at the pupil, and journalled as one. */
export const readDutyNotice = endpoint({
  ...contract,
  access: canReadDuty,
  subject: dutyPlace,
  audit: 'duties.notice-read',
  handler: async (context) => {
    const { trx, params, today, note } = context
    note({ dutyId: params.dutyId })
    const subject = await getNoticeSubject(trx, params.dutyId)
    return {
      duty: await getDutyView(context, params.dutyId),
      bornOn: subject.bornOn,
      days: await listUnexcusedDays(trx, subject),
      preparedOn: today,
    }
  },
})
