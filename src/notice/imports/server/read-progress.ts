import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { readProgress as contract } from '../contract/imports.ts'
import { findImportPlace } from './import-reads.ts'
import { findJob } from './job-reads.ts'
import { canReadImport } from './policies.ts'

export const readProgress = endpoint({
  ...contract,
  access: canReadImport,
  audit: notAudited('how many rows have been read says nothing of a pupil'),
  subject: ({ trx, params }) => findImportPlace(trx, params.importId),
  handler: async ({ trx, params }) => ({ job: await findJob(trx, params.importId) }),
})
