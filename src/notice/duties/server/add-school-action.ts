import { endpoint } from '#foundation/endpoint/index.ts'
import { addSchoolAction as contract } from '../contract/duty-commands.ts'
import { insertSchoolAction } from './duty-action-store.ts'
import { dutyPlace } from './duty-place-reads.ts'
import { getDutyView } from './duty-view.ts'
import { canRecordDuty } from './policies.ts'
import { requireDuty, requirePast } from './require-duty.ts'

/** Records what the school did, also after the duty is done. The browser makes the id: sent twice, it is one action. */
export const addSchoolAction = endpoint({
  ...contract,
  access: canRecordDuty,
  subject: dutyPlace,
  audit: 'duties.action-added',
  handler: async (context) => {
    const { trx, actor, params, input, today, services, note } = context
    requirePast(input.onDate, today)
    const duty = await requireDuty(trx, params.dutyId)
    await insertSchoolAction(
      trx,
      { id: params.actionId, dutyId: duty.id, ...input },
      { by: actor.personId, at: services.clock.now() },
    )
    note({ dutyId: duty.id, actionId: params.actionId, kind: input.kind })
    return getDutyView(context, duty.id)
  },
})
