import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { recordViisEntry as contract } from '../contract/duty-commands.ts'
import { dutyPlace } from './duty-place-reads.ts'
import { saveViisEntry } from './duty-store.ts'
import { getDutyView } from './duty-view.ts'
import { canRecordDuty } from './policies.ts'
import { requirePast, requireRunningDuty } from './require-duty.ts'

/** Records on which day a person entered it in VIIS: there is no connection, so the person's word is what there is. */
export const recordViisEntry = endpoint({
  ...contract,
  access: canRecordDuty,
  subject: dutyPlace,
  audit: 'duties.viis-entry-recorded',
  handler: async (context) => {
    const { trx, actor, params, input, today, services, note } = context
    requirePast(input.onDate, today)
    const duty = await requireRunningDuty(trx, params.dutyId)
    if (input.onDate < duty.aroseOn) throw refuse('duties.viis-too-early', { params: { day: duty.aroseOn } })
    const same = duty.viisOn === input.onDate
    if (!same)
      await saveViisEntry(trx, duty.id, input.onDate, { by: actor.personId, at: services.clock.now() })
    note({ dutyId: duty.id, onDate: input.onDate })
    return getDutyView(context, duty.id)
  },
})
