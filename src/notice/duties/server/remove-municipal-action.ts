import { endpoint } from '#foundation/endpoint/index.ts'
import { removeMunicipalAction as contract } from '../contract/duty-commands.ts'
import { actingMunicipality } from './acting-municipality.ts'
import { removeMunicipalActionRow } from './duty-action-store.ts'
import { dutyPlace } from './duty-place-reads.ts'
import { getDutyView } from './duty-view.ts'
import { canCoordinateDuty } from './policies.ts'
import { requireCoordinable } from './require-duty.ts'

export const removeMunicipalAction = endpoint({
  ...contract,
  access: canCoordinateDuty,
  subject: dutyPlace,
  audit: 'duties.municipal-action-removed',
  handler: async (context) => {
    const { trx, actor, place, params, services, note } = context
    await requireCoordinable(trx, params.dutyId)
    const ref = { ...params, municipalityId: actingMunicipality(place) }
    const removed = await removeMunicipalActionRow(trx, ref, {
      by: actor.personId,
      at: services.clock.now(),
    })
    note({ dutyId: params.dutyId, actionId: params.actionId, removed })
    return getDutyView(context, params.dutyId)
  },
})
