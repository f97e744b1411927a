import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { listFamilyInvitations as contract } from '../contract/family-invitation.ts'
import { listFamilyMembers } from './family-invitation-view.ts'
import { canInviteFamily } from './policies.ts'

/** Whom of the family the school has let in, and whom it may. */
export const listFamilyInvitations = endpoint({
  ...contract,
  access: canInviteFamily,
  audit: notAudited('a part of the pupil’s page, whose reading is journalled'),
  handler: (context) => listFamilyMembers(context, context.params.pupilId),
})
