import { endpoint } from '#foundation/endpoint/index.ts'
import { listUnenrolled as contract } from '../contract/unenrolled.ts'
import { listEntryRows } from './entry-list-view.ts'
import { canListUnenrolled } from './policies.ts'

/** Children declared in one's municipality who are enrolled nowhere. */
export const listUnenrolled = endpoint({
  ...contract,
  access: canListUnenrolled,
  audit: 'unenrolled.entries-listed',
  handler: async ({ trx, actor, today, query, note }) => {
    const page = await listEntryRows({ trx, actor, today }, query)
    note({ entries: page.rows.map((row) => row.id) })
    return page
  },
})
