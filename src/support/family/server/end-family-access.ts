import { endpoint } from '#foundation/endpoint/index.ts'
import { endFamilyAccess as contract } from '../contract/family-invitation.ts'
import { removeFamilyAccess } from './family-invitation-store.ts'
import { listFamilyMembers } from './family-invitation-view.ts'
import { canInviteFamily } from './policies.ts'

/** Takes the page of the family away from one person at once. Asked twice, it changes nothing. */
export const endFamilyAccess = endpoint({
  ...contract,
  access: canInviteFamily,
  audit: 'family.access-ended',
  handler: async (context) => {
    const { trx, params, services, note } = context
    const ended = await removeFamilyAccess(trx, { ...params, at: services.clock.now() })
    note({ personId: params.personId, ended })
    return listFamilyMembers(context, params.pupilId)
  },
})
