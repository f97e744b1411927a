import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { withdrawDuty as contract } from '../contract/duty-commands.ts'
import { dutyPlace } from './duty-place-reads.ts'
import { markWithdrawn } from './duty-store.ts'
import { getDutyView } from './duty-view.ts'
import { canRecordDuty } from './policies.ts'
import { requireRunningDuty } from './require-duty.ts'

/** Only for a duty whose corrected data no longer exceed the limit: nobody talks a duty away. */
export const withdrawDuty = endpoint({
  ...contract,
  access: canRecordDuty,
  subject: dutyPlace,
  audit: 'duties.duty-withdrawn',
  handler: async (context) => {
    const duty = await requireRunningDuty(context.trx, context.params.dutyId)
    if (!duty.isUnderLimit) throw refuse('duties.still-over-limit')
    await markWithdrawn(context.trx, duty.id, context.services.clock.now())
    context.note({ dutyId: duty.id })
    return getDutyView(context, duty.id)
  },
})
