/** What a note is about; words, not a classifier: nothing is counted by them. */
export const noteKinds = ['observation', 'talk_pupil', 'talk_family', 'meeting', 'other'] as const
export type NoteKind = (typeof noteKinds)[number]
