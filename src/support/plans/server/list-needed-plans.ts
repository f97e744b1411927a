import { endpoint } from '#foundation/endpoint/index.ts'
import { listNeededPlans as contract } from '../contract/needed-plans.ts'
import { listNeededPlanRows } from './needed-plan-view.ts'
import { canListNeededPlans } from './policies.ts'

/** Who was assessed and still waits for a plan. */
export const listNeededPlans = endpoint({
  ...contract,
  access: canListNeededPlans,
  audit: 'plans.needed-listed',
  handler: async ({ trx, actor, today, query, note }) => {
    const page = await listNeededPlanRows(trx, { actor, today }, query)
    note({ pupils: page.rows.map((row) => row.pupil.id) })
    return page
  },
})
