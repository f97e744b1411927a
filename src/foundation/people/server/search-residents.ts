import { endpoint } from '#foundation/endpoint/index.ts'
import { searchResidents as contract } from '../contract/residents.ts'
import { canListResidents } from './policies.ts'
import { listResidentRows } from './resident-list-view.ts'

/** Pupils for whom two municipalities answer. What was typed is not journalled; whom it found is. */
export const searchResidents = endpoint({
  ...contract,
  access: canListResidents,
  audit: 'people.residents-searched',
  handler: async ({ trx, actor, input, note }) => {
    const page = await listResidentRows(trx, actor, input)
    note({ side: input.side, pupils: page.rows.map((row) => row.id) })
    return page
  },
})
