import { Checkbox } from '@mantine/core'
import { useI18n } from '#web/i18n/i18n-context.ts'
import type { DutyView } from '../contract/duty.ts'
import classes from './Duty.module.css'

interface CauseChoicesProps {
  choices: DutyView['causeChoices']
  chosen: readonly string[]
  onChange: (codes: string[]) => void
}

/** All causes at once, by group: several may be true. */
export function CauseChoices({ choices, chosen, onChange }: CauseChoicesProps) {
  const { locale } = useI18n()
  const isLatvian = locale === 'lv'
  const toggle = (code: string, isOn: boolean) =>
    onChange(isOn ? [...chosen, code] : chosen.filter((other) => other !== code))
  return (
    <div className={classes.causes}>
      {[...Map.groupBy(choices, (choice) => choice.group)].map(([group, causes]) => (
        <fieldset key={group} className={classes.group}>
          <legend>{isLatvian ? causes[0]?.groupLv : causes[0]?.groupEn}</legend>
          {causes.map((cause) => (
            <Checkbox
              key={cause.code}
              label={isLatvian ? cause.nameLv : cause.nameEn}
              checked={chosen.includes(cause.code)}
              onChange={(event) => toggle(cause.code, event.currentTarget.checked)}
            />
          ))}
        </fieldset>
      ))}
    </div>
  )
}
