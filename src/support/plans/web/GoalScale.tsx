import { useT } from '#web/i18n/i18n-context.ts'
import { AutosaveStatus } from '#web/ui/AutosaveStatus.tsx'
import { Fold } from '#web/ui/Fold.tsx'
import type { PlanView } from '../contract/plan.ts'
import type { PlanGoalView } from '../contract/plan-goal.ts'
import classes from './Plan.module.css'
import { PlanText } from './PlanText.tsx'
import { ScaleField } from './ScaleField.tsx'
import { useGoalWords } from './use-goal-words.ts'
import { usePlanField } from './use-plan-field.ts'

/** In a draft: where it starts on the agreed scale, and what its ends mean. */
export function GoalScale({ plan, goal }: { plan: PlanView; goal: PlanGoalView }) {
  const t = useT()
  const words = useGoalWords(plan)
  const start = usePlanField(plan, { field: 'scaleStart', goalId: goal.id }, goal.scaleStart)
  const of = (label: string) => words.label(label, goal)
  return (
    <div className={classes.scale}>
      <div>
        <ScaleField
          legend={t('plans.goals.scaleStart')}
          ends={words.ends(goal)}
          value={start.value}
          onChange={start.set}
        />
        <AutosaveStatus field={start} describe={(value) => (value === null ? '' : String(value))} />
      </div>
      <Fold title={t('plans.goals.scaleWords')}>
        <div className={classes.pair}>
          {(['scaleLow', 'scaleHigh'] as const).map((field) => (
            <PlanText
              key={field}
              plan={plan}
              short
              target={{ field, goalId: goal.id }}
              saved={goal[field]}
              label={t(`plans.goals.${field}`)}
              longLabel={of(t(`plans.goals.${field}`))}
            />
          ))}
        </div>
      </Fold>
    </div>
  )
}
