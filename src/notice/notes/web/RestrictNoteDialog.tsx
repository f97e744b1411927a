import { Button } from '@mantine/core'
import type { PupilId } from '#foundation/people/contract/ids.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { type NoteId, restrictNote } from '../contract/note.ts'
import { useNoteCommand } from './use-note-command.ts'

interface RestrictNoteDialogProps {
  pupilId: PupilId
  noteId: NoteId
  opened: boolean
  onClose: () => void
}

/** The one step of a note that has no way back: the window says what it changes. */
export function RestrictNoteDialog({ pupilId, noteId, opened, onClose }: RestrictNoteDialogProps) {
  const t = useT()
  const restrict = useNoteCommand(restrictNote, pupilId)
  const send = () =>
    restrict.mutate(
      { params: { pupilId, noteId } },
      {
        onSuccess: () => {
          showDone(t('notes.restrictDone'))
          onClose()
        },
      },
    )
  return (
    <Dialog opened={opened} onClose={onClose} title={t('notes.restrictQuestion')}>
      <Form error={restrict.error} onSubmit={send}>
        <p>{t('notes.restrictWhy')}</p>
        <FormActions>
          <Button type="submit" loading={restrict.isPending}>
            {t('notes.restrict')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
