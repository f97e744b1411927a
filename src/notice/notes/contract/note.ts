import { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { idOf } from '#platform/ids/ids.ts'
import { noteKinds } from '../domain/note-kind.ts'

export const NoteId = idOf('note')
export type NoteId = z.infer<typeof NoteId>

const NoteKind = z.enum(noteKinds)
/** Longest note, in characters. */
export const NOTE_LENGTH = 4000
const version = z.int().min(0)
const PersonName = z.object({ givenName: z.string(), familyName: z.string() })

export const NoteView = z.object({
  id: NoteId,
  kind: NoteKind,
  onDate: z.iso.date(),
  isRestricted: z.boolean(),
  /** Null: the note is restricted, and its words are read one note at a time with `readNoteWords`. */
  words: z.string().nullable(),
  by: PersonName,
  writtenAt: z.iso.datetime(),
  changedAt: z.iso.datetime().nullable(),
  version,
  can: z.object({ open: z.boolean(), change: z.boolean(), restrict: z.boolean() }),
})
export type NoteView = z.infer<typeof NoteView>

export const PupilNotes = z.object({
  /** By the day they are about, newest first. */
  notes: z.array(NoteView),
  /** What the reader has begun to write and not yet added. */
  draft: z.object({ value: z.string(), version }),
  can: z.object({ write: z.boolean() }),
})
export type PupilNotes = z.infer<typeof PupilNotes>

const PupilPath = z.strictObject({ pupilId: PupilId })
const NotePath = PupilPath.extend({ noteId: NoteId })
const Words = z.string().trim().min(1).max(NOTE_LENGTH)

export const listNotes = apiRoute({
  route: 'GET /pupils/:pupilId/notes',
  params: PupilPath,
  output: PupilNotes,
})

export const NoteWords = z.object({
  /** Every version that was saved, newest first. */
  versions: z.array(z.object({ version, value: z.string(), savedAt: z.iso.datetime() })),
})
export type NoteWords = z.infer<typeof NoteWords>

/** What one note says, with its earlier versions. The journal keeps who opened it. */
export const readNoteWords = apiRoute({
  route: 'GET /pupils/:pupilId/notes/:noteId/words',
  params: NotePath,
  output: NoteWords,
})

export const saveNoteDraft = apiRoute({
  route: 'PUT /pupils/:pupilId/note-draft',
  params: PupilPath,
  input: z.strictObject({ value: z.string().max(NOTE_LENGTH), version }),
  output: z.object({ version, savedAt: z.iso.datetime() }),
})

/** The browser makes the id: sent twice, it is one note. It takes the draft's place. */
export const addNote = apiRoute({
  route: 'PUT /pupils/:pupilId/notes/:noteId',
  params: NotePath,
  input: z.strictObject({ kind: NoteKind, onDate: z.iso.date(), isRestricted: z.boolean(), words: Words }),
  output: PupilNotes,
})

export const changeNote = apiRoute({
  route: 'PUT /pupils/:pupilId/notes/:noteId/words',
  params: NotePath,
  input: z.strictObject({ words: Words, version: z.int().min(1) }),
  output: PupilNotes,
})

/** Closes an open note; there is no way back. */
export const restrictNote = apiRoute({
  route: 'POST /pupils/:pupilId/notes/:noteId/restriction',
  params: NotePath,
  output: PupilNotes,
})

export const removeNote = apiRoute({
  route: 'DELETE /pupils/:pupilId/notes/:noteId',
  params: NotePath,
  output: PupilNotes,
})

export const restoreNote = apiRoute({
  route: 'DELETE /pupils/:pupilId/notes/:noteId/removal',
  params: NotePath,
  output: PupilNotes,
})
