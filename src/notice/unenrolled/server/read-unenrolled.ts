import { endpoint } from '#foundation/endpoint/index.ts'
import { readUnenrolled as contract } from '../contract/unenrolled.ts'
import { entryPlace } from './entry-place-reads.ts'
import { getEntryView } from './entry-view.ts'
import { canReadUnenrolled } from './policies.ts'

export const readUnenrolled = endpoint({
  ...contract,
  access: canReadUnenrolled,
  subject: entryPlace,
  audit: 'unenrolled.entry-read',
  handler: async (context) => {
    context.note({ entryId: context.params.entryId })
    return getEntryView(context, context.params.entryId)
  },
})
