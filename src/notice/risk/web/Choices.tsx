import { useId } from 'react'
import classes from './Choices.module.css'

interface ChoicesProps {
  label: string
  /** Id of the text that says what is wrong. */
  describedBy?: string | undefined
  value: string | null
  choices: readonly { value: string; label: string }[]
  disabled: boolean
  onChange: (value: string) => void
}

/** One of a few answers in a row: radio buttons to the keyboard and to screen readers, pills to the eye. */
export function Choices({ label, describedBy, value, choices, disabled, onChange }: ChoicesProps) {
  const name = useId()
  return (
    <fieldset
      className={classes.choices}
      disabled={disabled}
      aria-label={label}
      aria-describedby={describedBy}
    >
      {choices.map((choice) => (
        <label key={choice.value} className={classes.choice}>
          <input
            type="radio"
            className={classes.input}
            name={name}
            value={choice.value}
            disabled={disabled}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span className={classes.pill}>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
