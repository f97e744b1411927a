import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { MunicipalityId } from '#foundation/institutions/contract/ids.ts'
import { findMunicipality } from '#foundation/institutions/index.ts'
import { listUnenrolledPlaces as contract } from '../contract/unenrolled.ts'
import { municipalitiesOf } from './entry-list-view.ts'
import { canListUnenrolled } from './policies.ts'

/** A person holds few municipalities; more than these are not offered. */
const AT_MOST = 5

export const listUnenrolledPlaces = endpoint({
  ...contract,
  access: canListUnenrolled,
  audit: notAudited('names of the reader’s own municipalities'),
  handler: async ({ trx, actor }) => {
    const ids = [...new Set(municipalitiesOf(actor, 'unenrolled.write'))].slice(0, AT_MOST)
    const municipalities: { id: MunicipalityId; name: string }[] = []
    for (const id of ids) {
      const found = await findMunicipality(trx, id)
      if (found !== undefined) municipalities.push({ id: MunicipalityId.parse(found.id), name: found.name })
    }
    return { municipalities }
  },
})
