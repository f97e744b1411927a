import { AutosaveStatus } from '#web/ui/AutosaveStatus.tsx'
import { TextAreaField } from '#web/ui/form/TextAreaField.tsx'
import { TextField } from '#web/ui/form/TextField.tsx'
import type { PlanView } from '../contract/plan.ts'
import classes from './Plan.module.css'
import { ToldText } from './ToldText.tsx'
import { type FieldTarget, fieldKey, mayEdit, usePlanField } from './use-plan-field.ts'

interface PlanTextProps {
  plan: PlanView
  target: FieldTarget
  saved: { value: string; version: number }
  label: string
  /** Name for screen readers, where the label alone does not say whose field it is. */
  longLabel?: string
  hint?: string
  /** Left out where it is only read and nothing is written. */
  optional?: boolean
  /** One line instead of a growing text. */
  short?: boolean
}

/** A text of the plan: written while it may be, read otherwise and on paper. */
export function PlanText(props: PlanTextProps) {
  const { plan, target, saved, label, optional = false } = props
  if (mayEdit(plan, target.field)) return <EditedText {...props} />
  return optional && saved.value === '' ? null : <ToldText label={label} text={saved.value} />
}

function EditedText({ plan, target, saved, label, longLabel, hint, short = false }: PlanTextProps) {
  const text = usePlanField(plan, target, saved)
  const Field = short ? TextField : TextAreaField
  return (
    <div>
      <div className={classes.onScreen}>
        <Field
          name={fieldKey(plan, target)}
          label={label}
          description={hint}
          maxLength={4000}
          value={text.value}
          onChange={(event) => text.set(event.currentTarget.value)}
          onBlur={text.flush}
          {...(longLabel === undefined ? {} : { 'aria-label': longLabel })}
        />
        <AutosaveStatus field={text} describe={(value) => value} />
      </div>
      <div className={classes.onPaper}>
        <ToldText label={label} text={text.value} />
      </div>
    </div>
  )
}
