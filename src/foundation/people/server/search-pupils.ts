import { endpoint } from '#foundation/endpoint/index.ts'
import { searchPupils as contract } from '../contract/pupils.ts'
import { canListPupils } from './policies.ts'
import { listPupilRows } from './pupil-list-view.ts'

/** Pupils within the actor's reach, by name. What was typed is not journalled; whom it found is. */
export const searchPupils = endpoint({
  ...contract,
  access: canListPupils,
  audit: 'people.pupils-searched',
  handler: async ({ trx, actor, input, note }) => {
    const page = await listPupilRows(trx, actor, input)
    note({ pupils: page.rows.map((row) => row.id) })
    return page
  },
})
