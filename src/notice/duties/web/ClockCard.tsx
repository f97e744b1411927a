import { Button } from '@mantine/core'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Freshness } from '#web/ui/Freshness.tsx'
import { showProblem } from '#web/ui/toast-store.ts'
import type { DutyView } from '../contract/duty.ts'
import { withdrawDuty } from '../contract/duty-commands.ts'
import classes from './Duty.module.css'
import { useDutyCommand } from './use-duty-command.ts'
import { useDutyText } from './use-duty-text.ts'

/** How much was missed, since when the clock runs, and by which law. */
export function ClockCard({ duty }: { duty: DutyView }) {
  const { t, f, locale } = useI18n()
  const text = useDutyText()
  const runs = duty.state === 'open' || duty.state === 'late'
  const source = locale === 'lv' ? duty.sourceLv : duty.sourceEn
  return (
    <Card title={t('duties.page.clock')}>
      <div className={classes.part}>
        <ul className={classes.facts}>
          <li>
            <strong>{text.why(duty)}</strong>
            <p className={classes.quiet}>
              <Freshness asOf={duty.countedUntil} />
            </p>
          </li>
          <li>{t('duties.page.openedOn', { day: f.date(duty.openedOn) })}</li>
          <li>
            {t('duties.page.dueOn', { day: f.date(duty.dueOn) })}
            {runs ? <p className={classes.quiet}>{text.clock(duty)}</p> : null}
          </li>
          {duty.done === null ? null : (
            <li>{t('duties.page.doneBy', { day: f.date(duty.doneOn ?? ''), by: duty.done.by })}</li>
          )}
        </ul>
        <UnderLimit duty={duty} />
        <p className={classes.quiet}>{t('duties.page.law', { source })}</p>
      </div>
    </Card>
  )
}

/** Corrected data brought it under the limit: what that means for this duty. */
function UnderLimit({ duty }: { duty: DutyView }) {
  const { t } = useI18n()
  const withdraw = useDutyCommand(withdrawDuty)
  if (duty.state === 'withdrawn') {
    return (
      <p>
        <strong>{t('duties.page.withdrawn')}</strong> {t('duties.page.withdrawnWhy')}
      </p>
    )
  }
  if (!duty.underLimit) return null
  const send = () =>
    withdraw.mutate({ params: { dutyId: duty.id } }, { onError: (error) => showProblem(error.message) })
  return (
    <div role="note">
      <p>
        <strong>{t('duties.page.underLimit')}</strong> {t('duties.page.underLimitWhy')}
      </p>
      {duty.can.withdraw ? (
        <Button variant="default" onClick={send} loading={withdraw.isPending}>
          {t('duties.page.withdraw')}
        </Button>
      ) : null}
    </div>
  )
}
