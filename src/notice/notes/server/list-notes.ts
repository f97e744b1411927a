import { endpoint } from '#foundation/endpoint/index.ts'
import { listNotes as contract } from '../contract/note.ts'
import { getPupilNotes } from './note-view.ts'
import { canReadNotes } from './policies.ts'

export const listNotes = endpoint({
  ...contract,
  access: canReadNotes,
  audit: 'notes.notes-listed',
  handler: getPupilNotes,
})
