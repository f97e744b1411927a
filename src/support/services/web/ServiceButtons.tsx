import { Button } from '@mantine/core'
import { Suspense, useState } from 'react'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { showDone, showProblem } from '#web/ui/toast-store.ts'
import { type ServiceView, startService, withdrawService } from '../contract/service.ts'
import { DecideService } from './DecideService.tsx'
import { EndService } from './EndService.tsx'
import { OpenedAnswers } from './OpenedAnswers.tsx'
import classes from './Services.module.css'
import { useServiceCommand } from './use-service-command.ts'
import { useServiceWords } from './use-service-words.ts'

interface ServiceButtonsProps {
  pupilId: string
  service: ServiceView
}

/** What this reader may do with the service, and the answers of people where they may be opened. */
export function ServiceButtons({ pupilId, service }: ServiceButtonsProps) {
  const t = useT()
  const words = useServiceWords()
  const name = words.title(service)
  const [opened, setOpened] = useState(false)
  const { start, withdraw } = useSteps(pupilId, service)
  const { can } = service
  if (!Object.values(can).includes(true)) return null
  return (
    <>
      <div className={classes.buttons} data-no-print>
        {can.decide ? <DecideService pupilId={pupilId} service={service} as="granted" /> : null}
        {can.decide ? <DecideService pupilId={pupilId} service={service} as="refused" /> : null}
        {can.start ? <Small label={t('services.start.button')} name={name} onClick={start} /> : null}
        {can.end ? <EndService pupilId={pupilId} service={service} /> : null}
        {can.withdraw ? <Small label={t('services.withdraw.button')} name={name} onClick={withdraw} /> : null}
        {can.openAnswers ? (
          <Small
            label={t(opened ? 'services.answers.hide' : 'services.answers.open')}
            name={name}
            onClick={() => setOpened(!opened)}
          />
        ) : null}
      </div>
      {opened ? (
        <Suspense fallback={null}>
          <OpenedAnswers pupilId={pupilId} serviceId={service.id} />
        </Suspense>
      ) : null}
    </>
  )
}

function Small({ label, name, onClick }: { label: string; name: string; onClick: () => void }) {
  return (
    <Button variant="default" size="compact-sm" aria-label={`${label}: ${name}`} onClick={onClick}>
      {label}
    </Button>
  )
}

function useSteps(pupilId: string, service: ServiceView) {
  const t = useT()
  const start = useServiceCommand(startService, pupilId, { onDone: () => showDone(t('services.start.done')) })
  const withdraw = useServiceCommand(withdrawService, pupilId, {
    onDone: () => showDone(t('services.withdraw.done')),
  })
  const request = { params: { pupilId: PupilId.parse(pupilId), serviceId: service.id } }
  const told = { onError: (error: { message: string }) => showProblem(error.message) }
  return { start: () => start.mutate(request, told), withdraw: () => withdraw.mutate(request, told) }
}
