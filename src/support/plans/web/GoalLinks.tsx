import { Checkbox } from '@mantine/core'
import { useT } from '#web/i18n/i18n-context.ts'
import type { PlanMeasureId, PlanRiskId } from '../contract/ids.ts'
import type { PlanView } from '../contract/plan.ts'
import type { PlanGoalView } from '../contract/plan-goal.ts'
import { linkGoal, unlinkGoal } from '../contract/plan-goals.ts'
import { allows } from '../domain/plan-states.ts'
import classes from './Plan.module.css'
import { useGoalWords } from './use-goal-words.ts'
import { usePlanCommand } from './use-plan-command.ts'
import { usePlanWords } from './use-plan-words.ts'

interface GoalLinksProps {
  plan: PlanView
  goal: PlanGoalView
  part: 'risks' | 'measures'
}

/** For which risks a goal is, or which measures help to reach it: many to many. */
export function GoalLinks({ plan, goal, part }: GoalLinksProps) {
  const t = useT()
  const words = usePlanWords()
  const goals = useGoalWords(plan)
  const linked = new Set<string>(part === 'risks' ? goal.riskIds : goal.measureIds)
  const parts: readonly { id: PlanRiskId | PlanMeasureId; nameLv: string; nameEn: string }[] = plan[part]
  if (parts.length === 0) return null
  const label = t(`plans.goals.${part}`)
  return (
    <fieldset className={`${classes.checks} ${classes.onScreen}`} aria-label={goals.label(label, goal)}>
      <legend>{label}</legend>
      {parts.map((one) => (
        <LinkCheck
          key={one.id}
          plan={plan}
          goal={goal}
          partId={one.id}
          name={words.name(one)}
          isLinked={linked.has(one.id)}
        />
      ))}
    </fieldset>
  )
}

interface LinkCheckProps {
  plan: PlanView
  goal: PlanGoalView
  partId: PlanRiskId | PlanMeasureId
  name: string
  isLinked: boolean
}

function LinkCheck({ plan, goal, partId, name, isLinked }: LinkCheckProps) {
  const link = usePlanCommand(linkGoal)
  const unlink = usePlanCommand(unlinkGoal)
  const params = { planId: plan.id, goalId: goal.id, partId }
  return (
    <Checkbox
      label={name}
      checked={isLinked}
      disabled={isLinked && !allows(plan.status, 'unlink goal')}
      onChange={() => (isLinked ? unlink : link).mutate({ params })}
    />
  )
}
