import { recordEvents } from '#foundation/audit/index.ts'
import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { endAccess as contract } from '../contract/staff.ts'
import { canConfirmAccess } from './policies.ts'
import { endGrants } from './proposal-store.ts'
import { rolesOf } from './roles-of.ts'
import { getStaffView } from './staff-view.ts'

/** Ends access at once. The person is signed out everywhere; what the person wrote stays. */
export const endAccess = endpoint({
  ...contract,
  access: canConfirmAccess,
  audit: 'staff.ends-asked',
  handler: async (context) => {
    const { trx, params, input, services, note } = context
    const { institutionId } = params
    const { people } = await getStaffView(context, institutionId)
    for (const grantId of input.grantIds) {
      const whose = people.find(({ access }) => access.some((held) => held.grantId === grantId))
      if (whose === undefined) throw refuse('staff.decided-meanwhile')
      if (whose.isSelf) throw refuse('staff.own-access')
      if (!whose.access.some((held) => held.grantId === grantId && held.canEnd))
        throw refuse('staff.leadership')
    }
    const ended = await endGrants(trx, input.grantIds, services.clock.now())
    await recordEvents(
      trx,
      ended.map(({ grantId, personId }) => ({
        event: 'staff.access-ended',
        roles: rolesOf(context),
        institutionId,
        details: { grantId, personId },
        requestId: context.request.id,
      })),
    )
    note({ ended: ended.length })
    return {}
  },
})
