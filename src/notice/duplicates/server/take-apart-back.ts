import { endpoint } from '#foundation/endpoint/index.ts'
import { takeApartBack as contract } from '../contract/duplicates.ts'
import { findApart } from './merge-reads.ts'
import { takeBackApart } from './merge-store.ts'
import { findPlaceOfFirst } from './pair-reads.ts'
import { canMergePupils } from './policies.ts'

/** The pair is asked about again. The database lets only through who may merge both pupils. */
export const takeApartBack = endpoint({
  ...contract,
  access: canMergePupils,
  audit: 'duplicates.apart-taken-back',
  subject: async ({ trx, params }) => {
    const apart = await findApart(trx, params.apartId)
    return apart && findPlaceOfFirst(trx, apart.pupilId)
  },
  handler: async ({ trx, actor, params, services, note }) => {
    await takeBackApart(trx, params.apartId, { personId: actor.personId, at: services.clock.now() })
    note({ apart: params.apartId })
    return {}
  },
})
