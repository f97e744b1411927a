import { Button } from '@mantine/core'
import { useState } from 'react'
import { useT } from '#web/i18n/i18n-context.ts'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { moveSession, type SessionView } from '../contract/session.ts'
import { HourFields } from './HourFields.tsx'
import { useSessionCommand } from './use-session-command.ts'

/** To another hour or room. */
export function MoveSession({ session }: { session: SessionView }) {
  const t = useT()
  const [opened, setOpened] = useState(false)
  const close = () => setOpened(false)
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('sessions.move.button')}
      </Button>
      <Dialog opened={opened} onClose={close} title={t('sessions.move.title')}>
        <MoveForm session={session} onClose={close} />
      </Dialog>
    </>
  )
}

function MoveForm({ session, onClose }: { session: SessionView; onClose: () => void }) {
  const t = useT()
  const { id, heldOn, startsAt, minutes, room } = session
  const [hour, setHour] = useState({ heldOn, startsAt, minutes, room })
  const move = useSessionCommand(moveSession, id, () => {
    onClose()
    showDone(t('sessions.move.done'))
  })
  const given = moveSession.input.safeParse(hour)
  return (
    <Form
      error={move.error}
      onSubmit={() => {
        if (given.success) move.mutate({ params: { sessionId: id }, input: given.data })
      }}
    >
      <HourFields value={hour} onChange={setHour} />
      <FormActions>
        <Button type="submit" disabled={!given.success} loading={move.isPending}>
          {t('sessions.move.button')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('sessions.plan.cancel')}
        </Button>
      </FormActions>
    </Form>
  )
}
