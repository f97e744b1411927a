import { AutosaveStatus } from '#web/ui/AutosaveStatus.tsx'
import { DateField } from '#web/ui/form/DateField.tsx'
import type { PlanView } from '../contract/plan.ts'
import classes from './Plan.module.css'
import { ToldText } from './ToldText.tsx'
import { fieldKey, mayEdit, usePlanField } from './use-plan-field.ts'
import { usePlanWords } from './use-plan-words.ts'

interface PlanDateProps {
  plan: PlanView
  field: 'startsOn' | 'endsOn' | 'reviewOn'
  label: string
}

/** A day of the plan. */
export function PlanDate(props: PlanDateProps) {
  const words = usePlanWords()
  const { plan, field, label } = props
  return mayEdit(plan, field) ? (
    <EditedDate {...props} />
  ) : (
    <ToldText label={label} text={words.day(plan[field].value)} />
  )
}

function EditedDate({ plan, field, label }: PlanDateProps) {
  const words = usePlanWords()
  const day = usePlanField(plan, { field }, plan[field])
  return (
    <div>
      <div className={classes.onScreen}>
        <DateField
          name={fieldKey(plan, { field })}
          label={label}
          value={day.value ?? ''}
          onChange={(value) => day.set(value === '' ? null : value)}
          onBlur={day.flush}
        />
        <AutosaveStatus field={day} describe={words.day} />
      </div>
      <div className={classes.onPaper}>
        <ToldText label={label} text={words.day(day.value)} />
      </div>
    </div>
  )
}
