import { useT } from '#web/i18n/i18n-context.ts'
import { AutosaveStatus } from '#web/ui/AutosaveStatus.tsx'
import { NumberField } from '#web/ui/form/NumberField.tsx'
import type { PlanMeasureView, PlanView } from '../contract/plan.ts'
import classes from './Plan.module.css'
import { ToldText } from './ToldText.tsx'
import { fieldKey, mayEdit, usePlanField } from './use-plan-field.ts'
import { usePlanWords } from './use-plan-words.ts'

interface HoursFieldProps {
  plan: PlanView
  measure: PlanMeasureView
}

/** How much of a measure is planned. */
export function HoursField(props: HoursFieldProps) {
  const t = useT()
  const tell = useHoursText()
  return mayEdit(props.plan, 'plannedHours') ? (
    <EditedHours {...props} />
  ) : (
    <ToldText label={t('plans.measures.hours')} text={tell(props.measure.plannedHours.value)} />
  )
}

function EditedHours({ plan, measure }: HoursFieldProps) {
  const t = useT()
  const words = usePlanWords()
  const tell = useHoursText()
  const target = { field: 'plannedHours', measureId: measure.id } as const
  const hours = usePlanField(plan, target, measure.plannedHours)
  return (
    <div>
      <div className={classes.onScreen}>
        <NumberField
          name={fieldKey(plan, target)}
          label={t('plans.measures.hours')}
          aria-label={`${t('plans.measures.hours')}: ${words.name(measure)}`}
          min={0}
          max={1000}
          clampBehavior="strict"
          decimalScale={2}
          decimalSeparator=","
          allowedDecimalSeparators={[',', '.']}
          w="8rem"
          value={hours.value ?? ''}
          onChange={(value) => hours.set(typeof value === 'number' ? value : null)}
          onBlur={hours.flush}
        />
        <AutosaveStatus field={hours} describe={tell} />
      </div>
      <div className={classes.onPaper}>
        <ToldText label={t('plans.measures.hours')} text={tell(hours.value)} />
      </div>
    </div>
  )
}

function useHoursText() {
  const t = useT()
  return (count: number | null) => (count === null ? '' : t('plans.measures.hoursTold', { count }))
}
