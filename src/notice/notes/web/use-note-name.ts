import { useI18n } from '#web/i18n/i18n-context.ts'
import type { NoteView } from '../contract/note.ts'

/** What tells one note from another in the name of a button. */
export function useNoteName(): (note: NoteView) => { readonly kind: string; readonly day: string } {
  const { t, f } = useI18n()
  return ({ kind, onDate }) => ({ kind: t(`notes.kinds.${kind}`), day: f.date(onDate) })
}
