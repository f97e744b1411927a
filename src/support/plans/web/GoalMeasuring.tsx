import { useT } from '#web/i18n/i18n-context.ts'
import { AutosaveStatus } from '#web/ui/AutosaveStatus.tsx'
import { NumberField } from '#web/ui/form/NumberField.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import type { PlanView } from '../contract/plan.ts'
import type { PlanGoalView } from '../contract/plan-goal.ts'
import { GoalIndicator, Indicator } from '../contract/plan-words.ts'
import { isAtMost, isPerWeek, rangeOf } from '../domain/goal-progress.ts'
import { GoalScale } from './GoalScale.tsx'
import classes from './Plan.module.css'
import { useGoalWords } from './use-goal-words.ts'
import { fieldKey, usePlanField } from './use-plan-field.ts'

interface GoalMeasuringProps {
  plan: PlanView
  goal: PlanGoalView
}

/** In a draft: what a goal is measured by, and its target. Another indicator begins without one. */
export function GoalMeasuring({ plan, goal }: GoalMeasuringProps) {
  const t = useT()
  const words = useGoalWords(plan)
  const target = { field: 'indicator', goalId: goal.id } as const
  const indicator = usePlanField(plan, target, goal.indicator)
  const amount = usePlanField(plan, { field: 'target', goalId: goal.id }, goal.target)
  const choose = (value: string | null) => {
    indicator.set(GoalIndicator.nullable().parse(value))
    if (amount.value !== null) amount.set(null)
  }
  const named = (value: GoalIndicator | null) =>
    value === null ? t('plans.goals.unmeasured') : t(`plans.goals.indicators.${value}`)
  const choice = (value: GoalIndicator) => ({ value, label: named(value) })
  const marked: GoalIndicator[] = plan.subjectMeans.length === 0 ? [] : ['subject_mean']
  return (
    <div className={classes.onScreen}>
      <div className={classes.pair}>
        <div>
          <SelectField
            name={fieldKey(plan, target)}
            label={t('plans.goals.indicator')}
            aria-label={words.label(t('plans.goals.indicator'), goal)}
            placeholder={t('plans.goals.unmeasured')}
            clearable
            value={indicator.value}
            onChange={choose}
            data={[
              { group: t('plans.goals.byData'), items: [...Indicator.options, ...marked].map(choice) },
              { group: t('plans.goals.byWord'), items: [choice('scale')] },
            ]}
            comboboxProps={{ withinPortal: false }}
          />
          <AutosaveStatus field={indicator} describe={named} />
        </div>
        {indicator.value === 'subject_mean' ? <SubjectField plan={plan} goal={goal} /> : null}
        {indicator.value === null ? null : (
          <TargetField plan={plan} goal={goal} indicator={indicator.value} amount={amount} />
        )}
      </div>
      {indicator.value === 'scale' ? <GoalScale plan={plan} goal={goal} /> : null}
    </div>
  )
}

function SubjectField({ plan, goal }: GoalMeasuringProps) {
  const t = useT()
  const words = useGoalWords(plan)
  const target = { field: 'subject', goalId: goal.id } as const
  const subject = usePlanField(plan, target, goal.subject)
  return (
    <div>
      <SelectField
        name={fieldKey(plan, target)}
        label={t('plans.goals.subject')}
        aria-label={words.label(t('plans.goals.subject'), goal)}
        allowDeselect={false}
        value={subject.value}
        onChange={subject.set}
        data={plan.subjectMeans.map((one) => ({ value: one.subject, label: words.subject(one.subject) }))}
        comboboxProps={{ withinPortal: false }}
      />
      <AutosaveStatus field={subject} describe={words.subject} />
    </div>
  )
}

interface TargetFieldProps extends GoalMeasuringProps {
  indicator: GoalIndicator
  amount: ReturnType<typeof usePlanField<number | null>>
}

function TargetField({ plan, goal, indicator, amount }: TargetFieldProps) {
  const t = useT()
  const words = useGoalWords(plan)
  const { min, max } = rangeOf(indicator)
  const isWhole = indicator === 'scale' || indicator === 'subjects_below_four'
  const label = isAtMost(indicator) ? t('plans.goals.targetAtMost') : t('plans.goals.targetAtLeast')
  return (
    <div>
      <NumberField
        name={fieldKey(plan, { field: 'target', goalId: goal.id })}
        label={label}
        aria-label={words.label(label, goal)}
        description={isPerWeek(indicator) ? t('plans.goals.perWeekHint') : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        min={min}
        max={max ?? 1000}
        decimalScale={isWhole ? 0 : 2}
        decimalSeparator=","
        allowedDecimalSeparators={[',', '.']}
        w="8rem"
        value={amount.value ?? ''}
        onChange={(value) => amount.set(typeof value === 'number' ? value : null)}
        onBlur={amount.flush}
      />
      <AutosaveStatus
        field={amount}
        describe={(value) => (value === null ? '' : words.target(indicator, value))}
      />
    </div>
  )
}
