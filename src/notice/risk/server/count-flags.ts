import { holdsAnywhere } from '#foundation/access/index.ts'
import { endpoint } from '#foundation/endpoint/index.ts'
import { findSemesterOf } from '#foundation/institutions/index.ts'
import { findDataUntil, listStaleSchools } from '#notice/signals/index.ts'
import { countFlags as contract } from '../contract/flag.ts'
import { countFlagsOfMovedOn, countListedFlags } from './flag-list-view.ts'
import { canListFlags } from './policies.ts'

/** More schools than any municipality has. */
const SCHOOLS = 200

/** How many flags a list holds, and how many more its figure counts: what lets a figure be checked by its records. */
export const countFlags = endpoint({
  ...contract,
  access: canListFlags,
  audit: 'risk.flags-counted',
  handler: async ({ trx, actor, query, today, services, elevate }) => {
    const now = services.clock.now()
    const isFigure = query.pupilId === undefined && query.classId === undefined // else a count would tell where somebody is now
    const semester = await findSemesterOf(trx, today)
    const { institutionId } = query
    return {
      listed: await countListedFlags(trx, actor, query, now),
      movedOn:
        isFigure && holdsAnywhere(actor, 'institution.overview')
          ? await elevate('flags of pupils who have moved on', () =>
              countFlagsOfMovedOn(trx, actor, query, now),
            )
          : 0,
      dataUntil: await findDataUntil(trx, { actor, semester, institutionId }),
      staleSchools: [...(await listStaleSchools(trx, { actor, today, semester, institutionId }, SCHOOLS))],
    }
  },
})
