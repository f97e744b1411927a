import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { inviteStaff as contract } from '../contract/staff.ts'
import { invitePeople } from './invite-people.ts'
import { canConfirmAccess } from './policies.ts'
import { getStaffView } from './staff-view.ts'

/** Sends a link, or a new one in the place of the last, to people who have access and have never signed in. */
export const inviteStaff = endpoint({
  ...contract,
  access: canConfirmAccess,
  audit: 'staff.invitations-asked',
  handler: async (context) => {
    const { params, input, note } = context
    const { people } = await getStaffView(context, params.institutionId)
    const wanted = people.filter(({ id, canInvite }) => canInvite && input.personIds.includes(id))
    if (wanted.length < new Set(input.personIds).size) throw refuse('staff.not-to-invite')
    note({ invited: wanted.length })
    return { invitations: await invitePeople(context, params.institutionId, wanted) }
  },
})
