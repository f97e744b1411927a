import { Button } from '@mantine/core'
import { useState } from 'react'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { useSession } from '#web/session/use-session.ts'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { TextAreaField } from '#web/ui/form/TextAreaField.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { endService, REASON_LENGTH, type ServiceView } from '../contract/service.ts'
import { useServiceCommand } from './use-service-command.ts'
import { useServiceWords } from './use-service-words.ts'

interface EndServiceProps {
  pupilId: string
  service: ServiceView
}

/** Ends a service; earlier than planned, or when it never began, with the reason. */
export function EndService({ pupilId, service }: EndServiceProps) {
  const t = useT()
  const words = useServiceWords()
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={`${t('services.end.button')}: ${words.title(service)}`}
        onClick={() => setOpened(true)}
      >
        {t('services.end.button')}
      </Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={t('services.end.title')}>
        <EndForm pupilId={pupilId} service={service} onClose={() => setOpened(false)} />
      </Dialog>
    </>
  )
}

function EndForm({ pupilId, service, onClose }: EndServiceProps & { onClose: () => void }) {
  const t = useT()
  const { today } = useSession()
  const [reason, setReason] = useState('')
  const end = useServiceCommand(endService, pupilId, {
    onDone: () => {
      onClose()
      showDone(t('services.end.done'))
    },
  })
  const isEarly = service.status === 'granted' || today < service.endsOn
  const params = { pupilId: PupilId.parse(pupilId), serviceId: service.id }
  return (
    <Form error={end.error} onSubmit={() => end.mutate({ params, input: { reason } })}>
      <TextAreaField
        name="reason"
        label={t(isEarly ? 'services.end.reasonEarly' : 'services.end.reason')}
        description={t('services.decide.reasonHint')}
        maxLength={REASON_LENGTH}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <FormActions>
        <Button type="submit" disabled={isEarly && reason.trim() === ''} loading={end.isPending}>
          {t('services.end.button')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('services.decide.cancel')}
        </Button>
      </FormActions>
    </Form>
  )
}
