import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { AutosaveStatus } from '#web/ui/AutosaveStatus.tsx'
import { Card } from '#web/ui/Card.tsx'
import { TextAreaField } from '#web/ui/form/TextAreaField.tsx'
import type { DutyView } from '../contract/duty.ts'
import { CauseChoices } from './CauseChoices.tsx'
import classes from './Duty.module.css'
import { partId } from './duty-parts.ts'
import { useCauseText } from './use-cause-text.ts'
import { type CausesValue, useDutyCauses } from './use-duty-causes.ts'

/** Why the pupil was absent, as far as it is known, or what was tried to find out. Told once the duty is done, until somebody corrects it. */
export function CausesCard({ duty }: { duty: DutyView }) {
  const { t } = useI18n()
  const [isEditing, setEditing] = useState(duty.can.complete)
  const isTold = !(duty.can.record && isEditing)
  return (
    <Card
      title={t('duties.causes.title')}
      {...(duty.can.record && isTold
        ? {
            actions: (
              <Button variant="subtle" size="compact-sm" onClick={() => setEditing(true)}>
                {t('duties.causes.edit')}
              </Button>
            ),
          }
        : {})}
    >
      <div id={partId('causes')} className={classes.part}>
        {isTold ? <ToldCauses duty={duty} /> : <EditedCauses duty={duty} />}
      </div>
    </Card>
  )
}

function EditedCauses({ duty }: { duty: DutyView }) {
  const { t } = useI18n()
  const causes = useDutyCauses(duty)
  const describe = useCauseText(duty.causeChoices)
  const change = (part: Partial<CausesValue>) => causes.set({ ...causes.value, ...part })
  const { codes, unknown, note } = causes.value
  return (
    <>
      <p className={classes.quiet}>
        {t('duties.causes.lead')} {t('duties.causes.notOfficial')}
      </p>
      <CauseChoices
        choices={duty.causeChoices}
        chosen={codes}
        onChange={(next) => change({ codes: next, unknown: next.length === 0 && unknown })}
      />
      <div className={classes.unknown}>
        <Checkbox
          label={t('duties.causes.unknown')}
          checked={unknown}
          onChange={(event) =>
            change(event.currentTarget.checked ? { unknown: true, codes: [] } : { unknown: false })
          }
        />
      </div>
      <div>
        <TextAreaField
          name="causes-note"
          label={t(unknown ? 'duties.causes.tried' : 'duties.causes.note')}
          required={unknown}
          maxLength={2000}
          value={note}
          onChange={(event) => change({ note: event.currentTarget.value })}
          onBlur={causes.flush}
        />
        <AutosaveStatus field={causes} describe={describe} />
      </div>
    </>
  )
}

function ToldCauses({ duty }: { duty: DutyView }) {
  const { t, f } = useI18n()
  const describe = useCauseText(duty.causeChoices)
  const { at, by } = duty.causes
  const text = describe(duty.causes)
  if (text === '') return <p className={classes.plain}>{t('duties.causes.none')}</p>
  return (
    <div className={classes.actionText}>
      <p>{text}</p>
      {at === null ? null : (
        <p className={classes.quiet}>{t('duties.causes.by', { by, at: f.dateTime(at) })}</p>
      )}
    </div>
  )
}
