import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { listSchoolsWithin, listSemesters } from '#foundation/institutions/index.ts'
import { listFlagFilters as contract } from '../contract/flag.ts'
import { canListFlags } from './policies.ts'

/** School years that stand to be chosen: as far back as somebody asks in practice. */
const YEARS = 4

export const listFlagFilters = endpoint({
  ...contract,
  access: canListFlags,
  audit: notAudited('names of schools and school years only'),
  handler: async ({ trx, today }) => {
    const semesters = await listSemesters(trx, today)
    return {
      institutions: await listSchoolsWithin(trx, 'flag.read'),
      schoolYears: [...new Set(semesters.map(({ schoolYear }) => schoolYear))].slice(0, YEARS),
    }
  },
})
