import { Button } from '@mantine/core'
import { useState } from 'react'
import type { PupilId } from '#foundation/people/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { listNotes } from '../contract/note.ts'
import { ComposeNote } from './ComposeNote.tsx'
import { NoteItem } from './NoteItem.tsx'
import classes from './Notes.module.css'

/** What people who work with the pupil wrote down. A note that was begun is open again when the page is. */
export function NotesCard({ pupilId }: { pupilId: PupilId }) {
  const t = useT()
  const view = useApiQuery(listNotes, { params: { pupilId } })
  const [isWriting, setWriting] = useState(view.draft.value !== '')
  return (
    <Card
      title={t('notes.title')}
      {...(view.can.write && !isWriting
        ? {
            actions: (
              <Button variant="default" size="compact-sm" onClick={() => setWriting(true)}>
                {t('notes.write')}
              </Button>
            ),
          }
        : {})}
    >
      {isWriting ? <ComposeNote pupilId={pupilId} view={view} onClose={() => setWriting(false)} /> : null}
      {view.notes.length === 0 ? (
        <p className={classes.quiet}>{t('notes.none')}</p>
      ) : (
        <ul className={classes.notes} aria-label={t('notes.title')}>
          {view.notes.map((note) => (
            <NoteItem key={note.id} pupilId={pupilId} note={note} />
          ))}
        </ul>
      )}
    </Card>
  )
}
