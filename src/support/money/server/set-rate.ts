import { endpoint } from '#foundation/endpoint/index.ts'
import { setRate as contract } from '../contract/money.ts'
import { canSetQuotas } from './policies.ts'
import { insertRate } from './quota-store.ts'
import { requireKind } from './require-kind.ts'

/** The unit cost of a kind, with where it is written. Services that begin from its day on are valued by it. */
export const setRate = endpoint({
  ...contract,
  access: canSetQuotas,
  audit: 'money.rate-set',
  handler: async ({ trx, actor, params, input, services, note }) => {
    const kindVersion = await requireKind(trx, input.kindCode)
    const { municipalityId, rateId } = params
    const stamp = { by: actor.personId, at: services.clock.now() }
    await insertRate(trx, { id: rateId, municipalityId, kindVersion, ...input }, stamp)
    note({ municipalityId, kind: input.kindCode, validFrom: input.validFrom })
    return {}
  },
})
