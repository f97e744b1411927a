import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { listStaffPlaces as contract } from '../contract/staff.ts'
import { canListStaffPlaces } from './policies.ts'
import { listPlaces } from './staff-view.ts'

/** Schools whose access the reader answers for; whoever manages all grants gets those where something waits. */
export const listStaffPlaces = endpoint({
  ...contract,
  access: canListStaffPlaces,
  audit: notAudited('names of schools and numbers'),
  handler: async ({ trx, actor }) => ({ places: await listPlaces(trx, actor) }),
})
