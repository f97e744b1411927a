import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { listInstitutions as contract } from '../contract/institutions.ts'
import { rolePlaces } from '../domain/role-places.ts'
import { listInstitutionsInReach } from './institution-reads.ts'
import { canReadInstitutions } from './policies.ts'

export const listInstitutions = endpoint({
  ...contract,
  access: canReadInstitutions,
  audit: notAudited('names of institutions are public'),
  handler: ({ trx, actor, query, today }) =>
    listInstitutionsInReach(trx, { ...query, places: rolePlaces(actor), today }),
})
