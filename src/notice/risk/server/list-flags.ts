import { endpoint } from '#foundation/endpoint/index.ts'
import { listFlags as contract } from '../contract/flag.ts'
import { listFlagViews } from './flag-list-view.ts'
import { canListFlags } from './policies.ts'

/** Who needs attention, and why: flags within the actor's reach. */
export const listFlags = endpoint({
  ...contract,
  access: canListFlags,
  audit: 'risk.flags-listed',
  handler: async ({ trx, actor, query, services, note }) => {
    const page = await listFlagViews(trx, actor, query, services.clock.now())
    note({ pupils: [...new Set(page.rows.map((row) => row.pupil.id))] })
    return page
  },
})
