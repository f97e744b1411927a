import { Button } from '@mantine/core'
import { useState } from 'react'
import type { PupilId } from '#foundation/people/contract/ids.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { showProblem, showUndo } from '#web/ui/toast-store.ts'
import { type NoteView, removeNote, restoreNote } from '../contract/note.ts'
import classes from './Notes.module.css'
import { RestrictNoteDialog } from './RestrictNoteDialog.tsx'
import { useNoteCommand } from './use-note-command.ts'
import { useNoteName } from './use-note-name.ts'

/** What of a note is on the page: as in the list, with its closed or earlier words, or to be changed. */
export type Shown = 'list' | 'opened' | 'change'

interface NoteButtonsProps {
  pupilId: PupilId
  note: NoteView
  shown: Shown
  onShow: (shown: Shown) => void
}

export function NoteButtons({ pupilId, note, shown, onShow }: NoteButtonsProps) {
  const t = useT()
  const name = useNoteName()(note)
  const remove = useRemoval(pupilId, note)
  const [isAsking, setAsking] = useState(false)
  const opens = openingWords(note)
  if (shown === 'change') return null
  return (
    <div className={classes.buttons} data-no-print>
      {opens === null ? null : (
        <Small
          label={t(shown === 'opened' ? 'notes.hide' : opens.short)}
          name={t(shown === 'opened' ? 'notes.hideOf' : opens.long, name)}
          onClick={() => onShow(shown === 'opened' ? 'list' : 'opened')}
        />
      )}
      {note.can.change ? (
        <Small label={t('notes.change')} name={t('notes.changeOf', name)} onClick={() => onShow('change')} />
      ) : null}
      {note.can.restrict ? (
        <Small
          label={t('notes.restrict')}
          name={t('notes.restrictOf', name)}
          onClick={() => setAsking(true)}
        />
      ) : null}
      {note.can.change ? (
        <Small label={t('notes.remove')} name={t('notes.removeOf', name)} onClick={remove} />
      ) : null}
      <RestrictNoteDialog
        pupilId={pupilId}
        noteId={note.id}
        opened={isAsking}
        onClose={() => setAsking(false)}
      />
    </div>
  )
}

/** Restricted notes are opened to be read; open ones only where there are earlier texts. */
function openingWords({ can, isRestricted, version }: NoteView) {
  if (!can.open) return null
  if (isRestricted) return { short: 'notes.open', long: 'notes.openOf' } as const
  return version > 1 ? ({ short: 'notes.history', long: 'notes.historyOf' } as const) : null
}

function Small({ label, name, onClick }: { label: string; name: string; onClick: () => void }) {
  return (
    <Button variant="subtle" size="compact-sm" aria-label={name} onClick={onClick}>
      {label}
    </Button>
  )
}

function useRemoval(pupilId: PupilId, note: NoteView): () => void {
  const t = useT()
  const remove = useNoteCommand(removeNote, pupilId)
  const restore = useNoteCommand(restoreNote, pupilId)
  const request = { params: { pupilId, noteId: note.id } }
  return () =>
    remove.mutate(request, {
      onSuccess: () => showUndo(t('notes.removed'), () => restore.mutate(request)),
      onError: (error) => showProblem(error.message),
    })
}
