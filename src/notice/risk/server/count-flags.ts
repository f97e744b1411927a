import { holdsAnywhere } from '#foundation/access/index.ts'
import { endpoint } from '#foundation/endpoint/index.ts'
import { countFlags as contract } from '../contract/flag.ts'
import { countFlagsOfMovedOn, countListedFlags } from './flag-list-view.ts'
import { canListFlags } from './policies.ts'

/** How many flags a list holds, and how many more its figure counts: what lets a figure be checked by its records. */
export const countFlags = endpoint({
  ...contract,
  access: canListFlags,
  audit: 'risk.flags-counted',
  handler: async ({ trx, actor, query, services, elevate }) => {
    const now = services.clock.now()
    const isFigure = query.pupilId === undefined && query.classId === undefined // else a count would tell where somebody is now
    return {
      listed: await countListedFlags(trx, actor, query, now),
      movedOn:
        isFigure && holdsAnywhere(actor, 'institution.overview')
          ? await elevate('flags of pupils who have moved on', () =>
              countFlagsOfMovedOn(trx, actor, query, now),
            )
          : 0,
    }
  },
})
