import type { ReactNode } from 'react'
import classes from './Family.module.css'

interface ChoiceTilesProps<Choice extends string | number> {
  name: string
  label: string
  choices: readonly { value: Choice; label: string; picture?: ReactNode }[]
  value: Choice | null
  onChange: (value: Choice) => void
}

/** One of a few choices, each big enough for a thumb; a row of radio buttons for the keyboard. */
export function ChoiceTiles<Choice extends string | number>({
  name,
  label,
  choices,
  value,
  onChange,
}: ChoiceTilesProps<Choice>) {
  return (
    <fieldset className={classes.choice}>
      <legend>{label}</legend>
      <div className={classes.tiles}>
        {choices.map((choice) => (
          <label key={choice.value} className={classes.tile}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={value === choice.value}
              onChange={() => onChange(choice.value)}
            />
            {choice.picture}
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
