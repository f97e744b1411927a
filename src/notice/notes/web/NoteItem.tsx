import { Suspense, useState } from 'react'
import type { PupilId } from '#foundation/people/contract/ids.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import type { NoteView } from '../contract/note.ts'
import { ChangeNoteForm } from './ChangeNoteForm.tsx'
import { NoteButtons, type Shown } from './NoteButtons.tsx'
import classes from './Notes.module.css'
import { OpenedWords } from './OpenedWords.tsx'

/** One note: whose, about which day, and what it says, unless it is closed. */
export function NoteItem({ pupilId, note }: { pupilId: PupilId; note: NoteView }) {
  const { t, f } = useI18n()
  const [shown, setShown] = useState<Shown>('list')
  const by = t('notes.by', { by: f.name(note.by), at: f.dateTime(note.writtenAt) })
  const changed = note.changedAt === null ? [] : [t('notes.changed', { at: f.dateTime(note.changedAt) })]
  return (
    <li className={classes.note}>
      <div className={classes.head}>
        <strong>{`${t(`notes.kinds.${note.kind}`)}, ${f.date(note.onDate)}`}</strong>
        {note.isRestricted ? <StatusTag>{t('notes.tag')}</StatusTag> : null}
      </div>
      {note.words !== null && shown !== 'change' ? <p className={classes.words}>{note.words}</p> : null}
      {note.words === null && shown === 'list' ? <p className={classes.quiet}>{t('notes.closed')}</p> : null}
      {shown === 'list' ? null : (
        <Suspense fallback={null}>
          {shown === 'opened' ? (
            <OpenedWords pupilId={pupilId} note={note} />
          ) : (
            <ChangeNoteForm pupilId={pupilId} note={note} onClose={() => setShown('list')} />
          )}
        </Suspense>
      )}
      <p className={classes.quiet}>{[by, ...changed].join(' · ')}</p>
      <NoteButtons pupilId={pupilId} note={note} shown={shown} onShow={setShown} />
    </li>
  )
}
