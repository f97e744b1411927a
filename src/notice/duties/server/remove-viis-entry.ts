import { endpoint } from '#foundation/endpoint/index.ts'
import { removeViisEntry as contract } from '../contract/duty-commands.ts'
import { dutyPlace } from './duty-place-reads.ts'
import { clearViisEntry } from './duty-store.ts'
import { getDutyView } from './duty-view.ts'
import { canRecordDuty } from './policies.ts'
import { requireRunningDuty } from './require-duty.ts'

export const removeViisEntry = endpoint({
  ...contract,
  access: canRecordDuty,
  subject: dutyPlace,
  audit: 'duties.viis-entry-removed',
  handler: async (context) => {
    const duty = await requireRunningDuty(context.trx, context.params.dutyId)
    await clearViisEntry(context.trx, duty.id)
    context.note({ dutyId: duty.id })
    return getDutyView(context, duty.id)
  },
})
