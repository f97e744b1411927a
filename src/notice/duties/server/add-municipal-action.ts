import { endpoint } from '#foundation/endpoint/index.ts'
import { addMunicipalAction as contract } from '../contract/duty-commands.ts'
import { actingMunicipality } from './acting-municipality.ts'
import { insertMunicipalAction } from './duty-action-store.ts'
import { dutyPlace } from './duty-place-reads.ts'
import { getDutyView } from './duty-view.ts'
import { canCoordinateDuty } from './policies.ts'
import { requireCoordinable, requirePast } from './require-duty.ts'

/** Records how the municipality found out the causes and coordinated; the school sees it. */
export const addMunicipalAction = endpoint({
  ...contract,
  access: canCoordinateDuty,
  subject: dutyPlace,
  audit: 'duties.municipal-action-added',
  handler: async (context) => {
    const { trx, actor, place, params, input, today, services, note } = context
    requirePast(input.onDate, today)
    await requireCoordinable(trx, params.dutyId)
    await insertMunicipalAction(
      trx,
      { id: params.actionId, dutyId: params.dutyId, municipalityId: actingMunicipality(place), ...input },
      { by: actor.personId, at: services.clock.now() },
    )
    note({ dutyId: params.dutyId, actionId: params.actionId, kind: input.kind })
    return getDutyView(context, params.dutyId)
  },
})
