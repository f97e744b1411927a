import type { NoteView } from '#notice/notes/contract/note.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import type { TimelineItem } from '#web/ui/Timeline.tsx'

/** That a note was written; what it says is in the card of notes. */
export function useNoteEvents(): (notes: readonly NoteView[]) => TimelineItem[] {
  const { t, f } = useI18n()
  return (notes) =>
    notes.map((note) => ({
      id: note.id,
      on: note.onDate,
      content: t('notes.note', { kind: t(`notes.kinds.${note.kind}`) }),
      remark: [f.name(note.by), note.isRestricted ? t('notes.tag') : ''].filter(Boolean).join(' · '),
    }))
}
