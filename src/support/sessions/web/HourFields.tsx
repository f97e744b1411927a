import { useT } from '#web/i18n/i18n-context.ts'
import { AmountField } from '#web/ui/form/AmountField.tsx'
import { DateField } from '#web/ui/form/DateField.tsx'
import { TextField } from '#web/ui/form/TextField.tsx'
import { ROOM_LENGTH } from '../contract/session.ts'
import classes from './Sessions.module.css'

export interface HourValue {
  heldOn: string
  startsAt: string
  minutes: number
  room: string
}

/** When and where a session is. */
export function HourFields({ value, onChange }: { value: HourValue; onChange: (hour: HourValue) => void }) {
  const t = useT()
  return (
    <div className={classes.fields}>
      <DateField
        name="heldOn"
        label={t('sessions.plan.heldOn')}
        value={value.heldOn}
        onChange={(heldOn) => onChange({ ...value, heldOn })}
      />
      <TextField
        name="startsAt"
        type="time"
        label={t('sessions.plan.startsAt')}
        value={value.startsAt}
        onChange={(event) => onChange({ ...value, startsAt: event.currentTarget.value })}
      />
      <AmountField
        name="minutes"
        label={t('sessions.plan.minutes')}
        min={10}
        max={480}
        value={value.minutes}
        onChange={(minutes) => onChange({ ...value, minutes })}
      />
      <TextField
        name="room"
        label={t('sessions.plan.room')}
        maxLength={ROOM_LENGTH}
        value={value.room}
        onChange={(event) => onChange({ ...value, room: event.currentTarget.value })}
      />
    </div>
  )
}
