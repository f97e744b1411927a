import { endpoint } from '#foundation/endpoint/index.ts'
import type { Visit } from '#foundation/people/contract/pupil-access.ts'
import { findPupilAccessView } from '#foundation/people/index.ts'
import { readFamilyAccess as contract, type FamilyVisit } from '../contract/family.ts'
import { ownPupilPlace } from './own-pupil-reads.ts'
import { canSeeOwnVisits } from './policies.ts'

/** Who can see the child's data, and who looked. Asking is a look too. */
export const readFamilyAccess = endpoint({
  ...contract,
  access: canSeeOwnVisits,
  subject: ownPupilPlace,
  audit: 'family.access-read',
  handler: async ({ trx, params, services: { clock } }) => {
    const behind = clock.phoneNow().getTime() - clock.now().getTime()
    const { seers, visits } = await findPupilAccessView(trx, params.pupilId, behind)
    return {
      seers: seers.filter(({ role }) => !family.has(role)),
      visits: visits.filter(isOfOthers).map(forFamily),
    }
  },
})

const family: ReadonlySet<string> = new Set(['guardian', 'pupil'])

/** What a child told the school is nothing for the guardian, not even that it was told. */
function isOfOthers({ roles }: Visit): boolean {
  return !roles.some((role) => family.has(role))
}

function forFamily({ until, by, roles, events }: Visit): FamilyVisit {
  const refused = events.every((event) => event === 'access.refused')
  return { at: until, by, roles, refused }
}
