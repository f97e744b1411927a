import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { listImports as contract } from '../contract/imports.ts'
import { listImportPlaces, listImportRows, listImportYears } from './import-view.ts'
import { canListImports } from './policies.ts'

export const listImports = endpoint({
  ...contract,
  access: canListImports,
  audit: notAudited('names of files and counts say nothing of a pupil'),
  handler: async ({ trx, actor, query, today }) => ({
    ...(await listImportRows(trx, actor, query.after)),
    institutions: await listImportPlaces(trx, actor),
    schoolYears: await listImportYears(trx, today),
  }),
})
