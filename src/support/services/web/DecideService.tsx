import { Button } from '@mantine/core'
import { Suspense, use, useState } from 'react'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { TextAreaField } from '#web/ui/form/TextAreaField.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { decideService, REASON_LENGTH, type ServiceView } from '../contract/service.ts'
import { AverageText } from './AverageText.tsx'
import { DecisionNoteContext } from './decision-note.ts'
import { useServiceCommand } from './use-service-command.ts'
import { useServiceWords } from './use-service-words.ts'

interface DecideServiceProps {
  pupilId: string
  service: ServiceView
  as: 'granted' | 'refused'
}

/** Grants a request or refuses it; a refusal needs its reason. */
export function DecideService({ pupilId, service, as }: DecideServiceProps) {
  const t = useT()
  const words = useServiceWords()
  const [opened, setOpened] = useState(false)
  const label = t(`services.decide.${as}.button`)
  return (
    <>
      <Button
        variant={as === 'granted' ? 'filled' : 'default'}
        size="compact-sm"
        aria-label={`${label}: ${words.title(service)}`}
        onClick={() => setOpened(true)}
      >
        {label}
      </Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={t(`services.decide.${as}.title`)}>
        <DecideForm pupilId={pupilId} service={service} as={as} onClose={() => setOpened(false)} />
      </Dialog>
    </>
  )
}

function DecideForm({ pupilId, service, as, onClose }: DecideServiceProps & { onClose: () => void }) {
  const t = useT()
  const words = useServiceWords()
  const Note = use(DecisionNoteContext)
  const [reason, setReason] = useState('')
  const decide = useServiceCommand(decideService, pupilId, {
    onDone: () => {
      onClose()
      showDone(t(`services.decide.${as}.done`))
    },
  })
  const params = { pupilId: PupilId.parse(pupilId), serviceId: service.id }
  return (
    <Form error={decide.error} onSubmit={() => decide.mutate({ params, input: { as, reason } })}>
      <p>
        {[
          words.title(service),
          words.amount(service.amount, service.unit),
          words.period(service.startsOn, service.endsOn),
        ].join(' · ')}
      </p>
      {service.average === null ? null : <AverageText average={service.average} />}
      {as === 'granted' && Note !== null ? (
        <Suspense fallback={null}>
          <Note pupilId={pupilId} serviceId={service.id} />
        </Suspense>
      ) : null}
      <TextAreaField
        name="reason"
        label={t(`services.decide.${as}.reason`)}
        description={t('services.decide.reasonHint')}
        maxLength={REASON_LENGTH}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <FormActions>
        <Button type="submit" disabled={as === 'refused' && reason.trim() === ''} loading={decide.isPending}>
          {t(`services.decide.${as}.button`)}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('services.decide.cancel')}
        </Button>
      </FormActions>
    </Form>
  )
}
