import { holdsAnywhere } from '#foundation/access/index.ts'
import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { listSchoolsWithin, listSchoolYears } from '#foundation/institutions/index.ts'
import { listDutyFilters as contract } from '../contract/duty-lists.ts'
import { canListDuties } from './policies.ts'

/** School years that stand to be chosen: as far back as somebody asks in practice. */
const YEARS = 4

export const listDutyFilters = endpoint({
  ...contract,
  access: canListDuties,
  audit: notAudited('names of schools and school years only'),
  handler: async ({ trx, actor, today }) => {
    return {
      institutions: await listSchoolsWithin(trx, 'duty.read'),
      schoolYears: (await listSchoolYears(trx, today)).slice(0, YEARS),
      coordinates: holdsAnywhere(actor, 'duty.coordinate'),
    }
  },
})
