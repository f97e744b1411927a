import { endpoint } from '#foundation/endpoint/index.ts'
import { readPupilAccess as contract } from '../contract/pupil-access.ts'
import { canSeeAccessLog } from './policies.ts'
import { findPupilAccessView } from './pupil-access-view.ts'

/** Who can see this child and why, and who looked. Asking is a look too. */
export const readPupilAccess = endpoint({
  ...contract,
  access: canSeeAccessLog,
  audit: 'people.access-read',
  handler: ({ trx, params, services: { clock } }) =>
    findPupilAccessView(trx, params.pupilId, clock.phoneNow().getTime() - clock.now().getTime()),
})
