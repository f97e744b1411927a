import { Button } from '@mantine/core'
import { useState } from 'react'
import type { PupilId } from '#foundation/people/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { TextAreaField } from '#web/ui/form/TextAreaField.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { changeNote, NOTE_LENGTH, type NoteView, readNoteWords } from '../contract/note.ts'
import classes from './Notes.module.css'
import { useNoteCommand } from './use-note-command.ts'

interface ChangeNoteFormProps {
  pupilId: PupilId
  note: NoteView
  onClose: () => void
}

/** Corrects one's own note; what it said before stays. A refused save keeps what was typed. */
export function ChangeNoteForm({ pupilId, note, onClose }: ChangeNoteFormProps) {
  const t = useT()
  const { versions } = useApiQuery(readNoteWords, { params: { pupilId, noteId: note.id } })
  const [base] = useState({ version: note.version, value: versions[0]?.value ?? '' })
  const [words, setWords] = useState(base.value)
  const change = useNoteCommand(changeNote, pupilId)
  const send = () =>
    change.mutate(
      { params: { pupilId, noteId: note.id }, input: { words, version: base.version } },
      {
        onSuccess: () => {
          showDone(t('notes.saved'))
          onClose()
        },
      },
    )
  return (
    <Form error={change.error} onSubmit={send}>
      <div className={classes.compose}>
        <TextAreaField
          name="words"
          label={t('notes.words')}
          required
          maxLength={NOTE_LENGTH}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <FormActions>
          <Button type="submit" loading={change.isPending} disabled={words.trim() === ''}>
            {t('notes.save')}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t('notes.cancel')}
          </Button>
        </FormActions>
      </div>
    </Form>
  )
}
