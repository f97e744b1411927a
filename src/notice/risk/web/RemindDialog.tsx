import { Button } from '@mantine/core'
import { useState } from 'react'
import { newId } from '#platform/ids/ids.ts'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { TextAreaField } from '#web/ui/form/TextAreaField.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { listFlags } from '../contract/flag.ts'
import { listReminders, ReminderId, remindSchool } from '../contract/reminder.ts'

interface RemindDialogProps {
  institutionId: string
  opened: boolean
  onClose: () => void
}

/** Asks a school about what has passed on, with a word if there is one to say. */
export function RemindDialog({ institutionId, opened, onClose }: RemindDialogProps) {
  const t = useT()
  const [note, setNote] = useState('')
  const [reminderId, setReminderId] = useState(newId)
  const remind = useApiCommand(remindSchool, {
    refreshes: [listReminders.route, listFlags.route],
    onDone: () => {
      showDone(t('escalation.remind.done'))
      setNote('')
      setReminderId(newId())
      onClose()
    },
  })
  return (
    <Dialog opened={opened} onClose={onClose} title={t('escalation.remind.dialog')}>
      <Form
        error={remind.error}
        onSubmit={() =>
          remind.mutate({
            params: { institutionId, reminderId: ReminderId.parse(reminderId) },
            input: { note },
          })
        }
      >
        <p>{t('escalation.remind.lead')}</p>
        <TextAreaField
          name="note"
          label={t('escalation.remind.note')}
          description={t('escalation.remind.noteHint')}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <FormActions>
          <Button variant="default" onClick={onClose}>
            {t('escalation.remind.cancel')}
          </Button>
          <Button type="submit" loading={remind.isPending}>
            {t('escalation.remind.send')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
