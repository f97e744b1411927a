import { endpoint } from '#foundation/endpoint/index.ts'
import { readFamilyPage as contract } from '../contract/family.ts'
import { getFamilyPage } from './family-view.ts'
import { ownPupilPlace } from './own-pupil-reads.ts'
import { canReadOwn } from './policies.ts'

/** The plans of oneself or one's own child, as they are meant for the family. */
export const readFamilyPage = endpoint({
  ...contract,
  access: canReadOwn,
  subject: ownPupilPlace,
  audit: 'family.page-read',
  handler: async ({ trx, params, note }) => {
    const page = await getFamilyPage(trx, params.pupilId)
    note({ plans: page.plans.map(({ id }) => id) })
    return page
  },
})
