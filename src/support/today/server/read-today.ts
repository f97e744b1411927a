import { policy } from '#foundation/access/index.ts'
import { endpoint } from '#foundation/endpoint/index.ts'
import { readToday as contract } from '../contract/today.ts'
import { gatherToday } from './gather-today.ts'

/** Everybody has a Today; what stands on it follows from the person's grants. */
const canSeeOwnToday = policy({
  name: 'canSeeOwnToday',
  capability: null,
  subject: 'self',
  basis: 'each item under the policy of its own module',
})

/** What waits for the person who asks. */
export const readToday = endpoint({
  ...contract,
  access: canSeeOwnToday,
  audit: 'today.read',
  handler: async ({ trx, actor, today, services, note }) => {
    const { view, pupilIds } = await gatherToday({ trx, actor, today, now: services.clock.now() })
    note({ pupils: [...new Set(pupilIds)] })
    return view
  },
})
