import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { listSchoolsWithin } from '#foundation/institutions/index.ts'
import { listPlanFilters as contract } from '../contract/plan-lists.ts'
import { listSemesters } from './plan-filter-view.ts'
import { canListPlans } from './policies.ts'

export const listPlanFilters = endpoint({
  ...contract,
  access: canListPlans,
  audit: notAudited('names of schools and semesters only'),
  handler: async ({ trx, today }) => ({
    institutions: await listSchoolsWithin(trx, 'plan.read'),
    semesters: await listSemesters(trx, today),
  }),
})
