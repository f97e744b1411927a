import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { listOwnPupils as contract } from '../contract/family.ts'
import { listOwn } from './own-pupil-reads.ts'
import { canListOwn } from './policies.ts'

/** Whose pages the reader may open: the first thing that a family sees. */
export const listOwnPupils = endpoint({
  ...contract,
  access: canListOwn,
  audit: notAudited('names of one’s own children; opening a page is journalled'),
  handler: async ({ trx }) => ({ pupils: await listOwn(trx) }),
})
