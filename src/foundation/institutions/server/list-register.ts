import { holds } from '#foundation/access/index.ts'
import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { listRegister as contract } from '../contract/register.ts'
import { schemeInForce } from '../domain/territories.ts'
import { listMunicipalitiesOf } from './municipality-reads.ts'
import { canReadRegister } from './policies.ts'
import { latvianTerritories } from './reference-files.ts'
import { listRegisterRows } from './register-view.ts'

export const listRegister = endpoint({
  ...contract,
  access: canReadRegister,
  audit: notAudited('the register of institutions is public'),
  handler: async ({ trx, actor, query, today }) => {
    const isKept = actor.grants.some((grant) => holds(grant, 'register.write'))
    const within = actor.grants.flatMap((grant) =>
      holds(grant, 'register.read') && grant.scopeKind === 'municipality' && grant.scopeId !== null
        ? [grant.scopeId]
        : [],
    )
    const municipalityIds = isKept ? null : within
    const scheme = schemeInForce(latvianTerritories(), today)
    const municipalities = await listMunicipalitiesOf(trx, scheme.id)
    return {
      ...(await listRegisterRows(trx, { ...query, municipalityIds, today })),
      municipalities: municipalities
        .filter(({ id }) => municipalityIds === null || municipalityIds.includes(id))
        .map(({ id, name }) => ({ id, name })),
    }
  },
})
