import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { listSemesters as contract } from '../contract/semesters.ts'
import { canReadInstitutions } from './policies.ts'
import { listSemesters as readSemesters } from './semester-reads.ts'

export const listSemesters = endpoint({
  ...contract,
  access: canReadInstitutions,
  audit: notAudited('the school calendar is public'),
  handler: async ({ trx, today }) => ({ semesters: [...(await readSemesters(trx, today))] }),
})
