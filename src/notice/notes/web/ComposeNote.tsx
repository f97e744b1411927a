import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { PupilId } from '#foundation/people/contract/ids.ts'
import { newId } from '#platform/ids/ids.ts'
import { callApi } from '#web/api/api-client.ts'
import { useAutosave } from '#web/autosave/use-autosave.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { useSession } from '#web/session/use-session.ts'
import { AutosaveStatus } from '#web/ui/AutosaveStatus.tsx'
import { DateField } from '#web/ui/form/DateField.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { TextAreaField } from '#web/ui/form/TextAreaField.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { addNote, NOTE_LENGTH, NoteId, type PupilNotes, saveNoteDraft } from '../contract/note.ts'
import { type NoteKind, noteKinds } from '../domain/note-kind.ts'
import classes from './Notes.module.css'
import { useNoteCommand } from './use-note-command.ts'

interface ComposeNoteProps {
  pupilId: PupilId
  view: PupilNotes
  onClose: () => void
}

/** A new note. Its words save themselves as a draft; its id is made here, so that a second try is the same note. */
export function ComposeNote({ pupilId, view, onClose }: ComposeNoteProps) {
  const t = useT()
  const { today } = useSession()
  const [id] = useState(() => NoteId.parse(newId()))
  const [kind, setKind] = useState<NoteKind>('observation')
  const [onDate, setOnDate] = useState(today)
  const [isRestricted, setRestricted] = useState(false)
  const add = useNoteCommand(addNote, pupilId)
  const words = useAutosave({
    key: `note-draft:${pupilId}`,
    ...view.draft,
    save: (value, version) =>
      callApi(saveNoteDraft, { params: { pupilId }, input: { value, version } }, { whenSignedOut: 'stay' }),
  })
  const send = () =>
    add.mutate(
      { params: { pupilId, noteId: id }, input: { kind, onDate, isRestricted, words: words.value } },
      {
        onSuccess: () => {
          showDone(t('notes.added'))
          onClose()
        },
      },
    )
  return (
    <Form error={add.error} onSubmit={send}>
      <div className={classes.compose}>
        <div className={classes.fields}>
          <SelectField
            name="kind"
            label={t('notes.kind')}
            allowDeselect={false}
            value={kind}
            data={noteKinds.map((value) => ({ value, label: t(`notes.kinds.${value}`) }))}
            onChange={(value) => setKind(noteKinds.find((one) => one === value) ?? kind)}
            comboboxProps={{ withinPortal: false }}
          />
          <DateField
            name="onDate"
            label={t('notes.onDate')}
            value={onDate}
            max={today}
            onChange={setOnDate}
          />
        </div>
        <div>
          <TextAreaField
            name="words"
            label={t('notes.words')}
            description={t('notes.wordsHint')}
            required
            maxLength={NOTE_LENGTH}
            value={words.value}
            onChange={(event) => words.set(event.currentTarget.value)}
            onBlur={words.flush}
          />
          <AutosaveStatus field={words} describe={(text) => text} />
        </div>
        <Checkbox
          label={t('notes.restricted')}
          description={t('notes.restrictedHint')}
          checked={isRestricted}
          onChange={(event) => setRestricted(event.currentTarget.checked)}
        />
        <FormActions>
          <Button type="submit" loading={add.isPending} disabled={words.value.trim() === ''}>
            {t('notes.add')}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t('notes.cancel')}
          </Button>
        </FormActions>
        {words.value === '' ? null : <p className={classes.quiet}>{t('notes.draftKept')}</p>}
      </div>
    </Form>
  )
}
