import { Button } from '@mantine/core'
import { useState } from 'react'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { useSession } from '#web/session/use-session.ts'
import { Card } from '#web/ui/Card.tsx'
import { DateField } from '#web/ui/form/DateField.tsx'
import { Form } from '#web/ui/form/Form.tsx'
import { showProblem, showUndo } from '#web/ui/toast-store.ts'
import type { DutyView } from '../contract/duty.ts'
import { recordViisEntry, removeViisEntry } from '../contract/duty-commands.ts'
import classes from './Duty.module.css'
import { partId } from './duty-parts.ts'
import { useDutyCommand } from './use-duty-command.ts'

/** On which day a person entered it in VIIS: there is no connection, so a person says so. */
export function ViisCard({ duty }: { duty: DutyView }) {
  const { t } = useI18n()
  return (
    <Card title={t('duties.viis.title')}>
      <div id={partId('viis')} className={classes.part}>
        <Entry duty={duty} />
      </div>
    </Card>
  )
}

function Entry({ duty }: { duty: DutyView }) {
  const { t } = useI18n()
  if (duty.viis !== null) return <RecordedEntry duty={duty} viis={duty.viis} />
  return duty.can.complete ? (
    <EntryForm duty={duty} />
  ) : (
    <p className={classes.plain}>{t('duties.viis.none')}</p>
  )
}

function RecordedEntry({ duty, viis }: { duty: DutyView; viis: NonNullable<DutyView['viis']> }) {
  const { t, f } = useI18n()
  const remove = useDutyCommand(removeViisEntry)
  const restore = useDutyCommand(recordViisEntry)
  const params = { dutyId: duty.id }
  const takeAway = () =>
    remove.mutate(
      { params },
      {
        onSuccess: () =>
          showUndo(t('duties.viis.removed'), () =>
            restore.mutate({ params, input: { onDate: viis.onDate } }),
          ),
        onError: (error) => showProblem(error.message),
      },
    )
  return (
    <div className={classes.action}>
      <div className={classes.actionText}>
        <strong>{t('duties.viis.recorded', { day: f.date(viis.onDate) })}</strong>
        <span className={classes.quiet}>{t('duties.viis.by', { by: viis.by, at: f.dateTime(viis.at) })}</span>
      </div>
      {duty.can.complete ? (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('duties.actions.remove', { what: t('duties.viis.title') })}
          onClick={takeAway}
          data-no-print
        >
          {t('duties.viis.remove')}
        </Button>
      ) : null}
    </div>
  )
}

function EntryForm({ duty }: { duty: DutyView }) {
  const { t, f } = useI18n()
  const { today } = useSession()
  const [onDate, setOnDate] = useState(today)
  const record = useDutyCommand(recordViisEntry)
  return (
    <>
      <p className={classes.quiet}>{t('duties.viis.lead')}</p>
      <p className={classes.quiet}>{t('duties.viis.notBefore', { day: f.date(duty.aroseOn) })}</p>
      <Form
        error={record.error}
        onSubmit={() => record.mutate({ params: { dutyId: duty.id }, input: { onDate } })}
      >
        <DateField
          name="onDate"
          label={t('duties.viis.onDate')}
          value={onDate}
          min={duty.aroseOn}
          max={today}
          onChange={setOnDate}
        />
        <div>
          <Button type="submit" variant="default" loading={record.isPending}>
            {t('duties.viis.record')}
          </Button>
        </div>
      </Form>
    </>
  )
}
