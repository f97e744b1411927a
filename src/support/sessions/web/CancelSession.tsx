import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useT } from '#web/i18n/i18n-context.ts'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { TextAreaField } from '#web/ui/form/TextAreaField.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { cancelSession, REASON_LENGTH, type SessionView } from '../contract/session.ts'
import { useSessionCommand } from './use-session-command.ts'

/** Cancels the session with its reason, and if so wished the rest of the series. */
export function CancelSession({ session }: { session: SessionView }) {
  const t = useT()
  const [opened, setOpened] = useState(false)
  const close = () => setOpened(false)
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('sessions.cancel.button')}
      </Button>
      <Dialog opened={opened} onClose={close} title={t('sessions.cancel.title')}>
        <CancelForm session={session} onClose={close} />
      </Dialog>
    </>
  )
}

function CancelForm({ session, onClose }: { session: SessionView; onClose: () => void }) {
  const t = useT()
  const [reason, setReason] = useState('')
  const [andLater, setAndLater] = useState(false)
  const cancel = useSessionCommand(cancelSession, session.id, () => {
    onClose()
    showDone(t('sessions.cancel.done'))
  })
  const params = { sessionId: session.id }
  return (
    <Form error={cancel.error} onSubmit={() => cancel.mutate({ params, input: { reason, andLater } })}>
      <TextAreaField
        name="reason"
        label={t('sessions.cancel.reason')}
        description={t('sessions.cancel.hint')}
        maxLength={REASON_LENGTH}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {session.weeks > 1 ? (
        <Checkbox
          label={t('sessions.cancel.andLater')}
          checked={andLater}
          onChange={(event) => setAndLater(event.currentTarget.checked)}
        />
      ) : null}
      <FormActions>
        <Button type="submit" disabled={reason.trim() === ''} loading={cancel.isPending}>
          {t('sessions.cancel.button')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('sessions.plan.cancel')}
        </Button>
      </FormActions>
    </Form>
  )
}
