import { endpoint } from '#foundation/endpoint/index.ts'
import { listPlans as contract } from '../contract/plan-lists.ts'
import { listPlanRows } from './plan-list-view.ts'
import { canListPlans } from './policies.ts'

export const listPlans = endpoint({
  ...contract,
  access: canListPlans,
  audit: 'plans.plans-listed',
  handler: async ({ trx, actor, query, note }) => {
    const page = await listPlanRows(trx, actor, query)
    note({ pupils: [...new Set(page.rows.map((row) => row.pupil.id))] })
    return page
  },
})
