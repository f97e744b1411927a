import { endpoint } from '#foundation/endpoint/index.ts'
import { reopenDuty as contract } from '../contract/duty-commands.ts'
import { dutyPlace } from './duty-place-reads.ts'
import { markNotDone } from './duty-store.ts'
import { getDutyView } from './duty-view.ts'
import { canRecordDuty } from './policies.ts'
import { requireDuty } from './require-duty.ts'

/** Takes "done" back. The last day stays what it was: reopening wins no time. */
export const reopenDuty = endpoint({
  ...contract,
  access: canRecordDuty,
  subject: dutyPlace,
  audit: 'duties.duty-reopened',
  handler: async (context) => {
    const duty = await requireDuty(context.trx, context.params.dutyId)
    await markNotDone(context.trx, duty.id)
    context.note({ dutyId: duty.id })
    return getDutyView(context, duty.id)
  },
})
