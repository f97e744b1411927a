import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { listSchoolsWithin, listSchoolYears } from '#foundation/institutions/index.ts'
import { listFlagFilters as contract } from '../contract/flag.ts'
import { canListFlags } from './policies.ts'

/** School years that stand to be chosen: as far back as somebody asks in practice. */
const YEARS = 4

export const listFlagFilters = endpoint({
  ...contract,
  access: canListFlags,
  audit: notAudited('names of schools and school years only'),
  handler: async ({ trx, today }) => {
    return {
      institutions: await listSchoolsWithin(trx, 'flag.read'),
      schoolYears: (await listSchoolYears(trx, today)).slice(0, YEARS),
    }
  },
})
