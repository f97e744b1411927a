import { useT } from '#web/i18n/i18n-context.ts'
import { AutosaveStatus } from '#web/ui/AutosaveStatus.tsx'
import { Card } from '#web/ui/Card.tsx'
import { ChoiceField } from '#web/ui/form/ChoiceField.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import type { PlanView } from '../contract/plan.ts'
import type { PlanGoalView } from '../contract/plan-goal.ts'
import { GoalOutcome } from '../contract/plan-words.ts'
import { isAsked, isOtherwise, progressOf } from '../domain/goal-progress.ts'
import { GoalProgressView } from './GoalProgressView.tsx'
import { GoalValues } from './GoalValues.tsx'
import classes from './Plan.module.css'
import { PlanText } from './PlanText.tsx'
import { useGoalWords } from './use-goal-words.ts'
import { fieldKey, usePlanField } from './use-plan-field.ts'

interface GoalEvaluationProps {
  plan: PlanView
  goal: PlanGoalView
}

/** One goal at the end of the plan: what its figures say, and what people say where there are none or they say otherwise. */
export function GoalEvaluation({ plan, goal }: GoalEvaluationProps) {
  const words = useGoalWords(plan)
  return (
    <Card title={words.name(goal)}>
      <Stack tight>
        <GoalProgressView plan={plan} goal={goal} />
        <GoalValues goal={goal} />
        <ReachedField plan={plan} goal={goal} />
      </Stack>
    </Card>
  )
}

function ReachedField({ plan, goal }: GoalEvaluationProps) {
  const t = useT()
  const words = useGoalWords(plan)
  const target = { field: 'reached', goalId: goal.id } as const
  const reached = usePlanField(plan, target, goal.reached)
  const derived = progressOf(goal, plan)?.derived ?? null
  const shown = reached.value ?? (isAsked(goal) ? null : derived)
  const says = isOtherwise({ ...goal, reached: { ...goal.reached, value: reached.value } }, plan)
  return (
    <>
      {goal.indicator.value === null ? null : (
        <p className={classes.quiet}>
          {derived === null
            ? t('plans.goals.cannotTell')
            : t('plans.goals.derived', { outcome: words.outcome(derived) })}
        </p>
      )}
      <ChoiceField
        name={fieldKey(plan, target)}
        label={t('plans.goals.isReached')}
        value={shown}
        onChange={reached.set}
        choices={GoalOutcome.options.map((value) => ({ value, label: words.outcome(value) }))}
      />
      <AutosaveStatus field={reached} describe={words.outcome} />
      {says || goal.reachedWhy.value !== '' ? (
        <PlanText
          plan={plan}
          target={{ field: 'reachedWhy', goalId: goal.id }}
          saved={goal.reachedWhy}
          label={t('plans.goals.why')}
          longLabel={words.label(t('plans.goals.why'), goal)}
          hint={t('plans.goals.whyHint')}
        />
      ) : null}
    </>
  )
}
