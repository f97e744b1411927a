import type { Endpoint } from '#foundation/endpoint/index.ts'
import { addNote } from './add-note.ts'
import { changeNote } from './change-note.ts'
import { listNotes } from './list-notes.ts'
import { readNoteWords } from './read-note-words.ts'
import { removeNote } from './remove-note.ts'
import { restoreNote } from './restore-note.ts'
import { restrictNote } from './restrict-note.ts'
import { saveNoteDraft } from './save-note-draft.ts'

export const noteEndpoints: readonly Endpoint[] = [
  listNotes,
  readNoteWords,
  saveNoteDraft,
  addNote,
  changeNote,
  restrictNote,
  removeNote,
  restoreNote,
]
