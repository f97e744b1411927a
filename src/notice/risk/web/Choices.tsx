import { Chip } from '@mantine/core'
import { VisuallyHidden } from '#web/ui/VisuallyHidden.tsx'
import classes from './RiskQuestion.module.css'

interface ChoicesProps {
  label: string
  value: string | null
  choices: readonly { value: string; label: string }[]
  disabled: boolean
  onChange: (value: string) => void
}

/** One of a few answers in a row: radio buttons to the keyboard and to screen readers. */
export function Choices({ label, value, choices, disabled, onChange }: ChoicesProps) {
  return (
    <fieldset className={classes.choices} disabled={disabled}>
      <VisuallyHidden>
        <legend>{label}</legend>
      </VisuallyHidden>
      <Chip.Group
        multiple={false}
        value={value}
        onChange={(next) => (next === null ? undefined : onChange(String(next)))}
      >
        {choices.map((choice) => (
          <Chip key={choice.value} value={choice.value} size="sm" disabled={disabled}>
            {choice.label}
          </Chip>
        ))}
      </Chip.Group>
    </fieldset>
  )
}
