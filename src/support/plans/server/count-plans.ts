import { holdsAnywhere } from '#foundation/access/index.ts'
import { endpoint } from '#foundation/endpoint/index.ts'
import { countPlans as contract } from '../contract/plan-lists.ts'
import { countListedPlans, countPlansOfMovedOn } from './plan-list-view.ts'
import { canListPlans } from './policies.ts'

/** How many plans a list holds, and how many more its figure counts: what lets a figure be checked by its records. */
export const countPlans = endpoint({
  ...contract,
  access: canListPlans,
  audit: 'plans.plans-counted',
  handler: async ({ trx, actor, query, elevate }) => {
    const isFigure = query.classId === undefined // else a count would tell in which class somebody is now
    return {
      listed: await countListedPlans(trx, actor, query),
      movedOn:
        isFigure && holdsAnywhere(actor, 'institution.overview')
          ? await elevate('plans of pupils who have moved on', () => countPlansOfMovedOn(trx, actor, query))
          : { plans: 0, risks: 0 },
    }
  },
})
