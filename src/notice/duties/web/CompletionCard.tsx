import { Button } from '@mantine/core'
import { useState } from 'react'
import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { showDone, showProblem, showUndo } from '#web/ui/toast-store.ts'
import type { DutyView } from '../contract/duty.ts'
import { completeDuty, reopenDuty } from '../contract/duty-commands.ts'
import classes from './Duty.module.css'
import { showPart } from './duty-parts.ts'
import { useDutyCommand } from './use-duty-command.ts'

/** Completes the duty. While something is missing it says what, and each part leads to its place. */
export function CompletionCard({ duty }: { duty: DutyView }) {
  const t = useT()
  const [isTooEarly, setTooEarly] = useState(false)
  const complete = useDutyCommand(completeDuty)
  const reopen = useReopening(duty)
  const isIncomplete = duty.missing.length > 0
  const send = () => {
    setTooEarly(isIncomplete)
    if (isIncomplete) return
    complete.mutate(
      { params: { dutyId: duty.id } },
      { onSuccess: () => showUndo(t('duties.done.completed'), reopen) },
    )
  }
  const refusal = isTooEarly && isIncomplete ? t('duties.errors.incomplete') : complete.error?.message
  return (
    <Card title={t('duties.done.title')}>
      <div className={classes.part}>
        <Missing parts={duty.missing} />
        {refusal === undefined ? null : (
          <p role="alert" className={classes.refused}>
            {refusal}
          </p>
        )}
        <div>
          <Button onClick={send} loading={complete.isPending}>
            {t('duties.done.complete')}
          </Button>
        </div>
      </div>
    </Card>
  )
}

/** Takes "done" back. */
export function useReopening(duty: DutyView): () => void {
  const t = useT()
  const reopen = useDutyCommand(reopenDuty)
  return () =>
    reopen.mutate(
      { params: { dutyId: duty.id } },
      {
        onSuccess: () => showDone(t('duties.done.lead')),
        onError: (error) => showProblem(error.message),
      },
    )
}

function Missing({ parts }: { parts: DutyView['missing'] }) {
  const t = useT()
  if (parts.length === 0) return <p className={classes.plain}>{t('duties.done.nothingMissing')}</p>
  return (
    <div>
      <p className={classes.plain}>{t('duties.done.missing')}</p>
      <ul className={classes.missing}>
        {parts.map((part) => (
          <li key={part}>
            <a
              href={`#duty-${part}`}
              onClick={(event) => {
                event.preventDefault()
                showPart(part)
              }}
            >
              {t(`duties.done.parts.${part}`)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
