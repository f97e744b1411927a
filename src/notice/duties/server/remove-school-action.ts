import { endpoint } from '#foundation/endpoint/index.ts'
import { removeSchoolAction as contract } from '../contract/duty-commands.ts'
import { removeSchoolActionRow } from './duty-action-store.ts'
import { dutyPlace } from './duty-place-reads.ts'
import { getDutyView } from './duty-view.ts'
import { canRecordDuty } from './policies.ts'
import { requireRunningDuty } from './require-duty.ts'

/** Takes an action away that was recorded by mistake; adding it again under its id brings it back. */
export const removeSchoolAction = endpoint({
  ...contract,
  access: canRecordDuty,
  subject: dutyPlace,
  audit: 'duties.action-removed',
  handler: async (context) => {
    const { trx, actor, params, services, note } = context
    const duty = await requireRunningDuty(trx, params.dutyId)
    const removed = await removeSchoolActionRow(
      trx,
      { dutyId: duty.id, actionId: params.actionId },
      { by: actor.personId, at: services.clock.now() },
    )
    note({ dutyId: duty.id, actionId: params.actionId, removed })
    return getDutyView(context, duty.id)
  },
})
