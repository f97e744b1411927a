import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { listMunicipalities as contract } from '../contract/municipalities.ts'
import { schemeInForce } from '../domain/territories.ts'
import { listMunicipalitiesOf } from './municipality-reads.ts'
import { canReadInstitutions } from './policies.ts'
import { latvianTerritories } from './reference-files.ts'

export const listMunicipalities = endpoint({
  ...contract,
  access: canReadInstitutions,
  audit: notAudited('the division of Latvia is public'),
  handler: async ({ trx, query, today }) => {
    const scheme = schemeInForce(latvianTerritories(), query.on ?? today)
    return { scheme: scheme.id, municipalities: [...(await listMunicipalitiesOf(trx, scheme.id))] }
  },
})
