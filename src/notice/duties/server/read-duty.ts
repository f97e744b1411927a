import { endpoint } from '#foundation/endpoint/index.ts'
import { readDuty as contract } from '../contract/duty-commands.ts'
import { dutyPlace } from './duty-place-reads.ts'
import { getDutyView } from './duty-view.ts'
import { canReadDuty } from './policies.ts'

export const readDuty = endpoint({
  ...contract,
  access: canReadDuty,
  subject: dutyPlace,
  audit: 'duties.duty-read',
  handler: async (context) => {
    context.note({ dutyId: context.params.dutyId })
    return getDutyView(context, context.params.dutyId)
  },
})
