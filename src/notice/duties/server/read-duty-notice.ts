import { endpoint } from '#foundation/endpoint/index.ts'
import { readDutyNotice as contract } from '../contract/duty-commands.ts'
import { getDutyNotice } from './duty-notice-view.ts'
import { dutyPlace } from './duty-place-reads.ts'
import { canReadDuty } from './policies.ts'

/** What the printed notice says; printing is a look at the pupil, and journalled as one. */
export const readDutyNotice = endpoint({
  ...contract,
  access: canReadDuty,
  subject: dutyPlace,
  audit: 'duties.notice-read',
  handler: async (context) => {
    context.note({ dutyId: context.params.dutyId })
    return getDutyNotice(context, context.params.dutyId)
  },
})
