import { type ReactNode, useId } from 'react'
import { useT } from '#web/i18n/i18n-context.ts'
import classes from './Goals.module.css'

interface ScaleFieldProps {
  legend: ReactNode
  /** What the ends mean. */
  ends: { low: string; high: string }
  value: number | null
  onChange: (value: number) => void
}

const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** A place on a scale from 0 to 10: radio buttons to the keyboard and to screen readers, wide enough for a finger. */
export function ScaleField({ legend, ends, value, onChange }: ScaleFieldProps) {
  const t = useT()
  const name = useId()
  return (
    <fieldset className={classes.scale}>
      <legend>{legend}</legend>
      <div className={classes.steps}>
        {steps.map((step) => (
          <label key={step} className={classes.step}>
            <input
              type="radio"
              className={classes.input}
              name={name}
              value={step}
              checked={step === value}
              onChange={() => onChange(step)}
            />
            <span className={classes.number}>{step}</span>
          </label>
        ))}
      </div>
      <p className={classes.ends}>
        <span>{t('plans.goals.end', { value: 0, words: ends.low })}</span>
        <span>{t('plans.goals.end', { value: 10, words: ends.high })}</span>
      </p>
    </fieldset>
  )
}
