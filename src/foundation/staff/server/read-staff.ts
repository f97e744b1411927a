import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { readStaff as contract } from '../contract/staff.ts'
import { canConfirmAccess } from './policies.ts'
import { getStaffView } from './staff-view.ts'

/** Who works in the school, what access they have, and what is proposed. */
export const readStaff = endpoint({
  ...contract,
  access: canConfirmAccess,
  audit: notAudited('colleagues, their posts and access; no data of a child. What is decided is journalled'),
  handler: (context) => getStaffView(context, context.params.institutionId),
})
