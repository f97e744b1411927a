import { Button } from '@mantine/core'
import { newId } from '#platform/ids/ids.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { announce } from '#web/ui/live-region-store.ts'
import { PlanGoalId } from '../contract/ids.ts'
import type { PlanView } from '../contract/plan.ts'
import { addPlanGoal } from '../contract/plan-goals.ts'
import { type GoalSuggestion, suggestGoals } from '../domain/goal-suggestions.ts'
import classes from './Plan.module.css'
import { useGoalWords } from './use-goal-words.ts'
import { usePlanCommand } from './use-plan-command.ts'
import { usePlanWords } from './use-plan-words.ts'

/** In a draft: goals for risks that have none, taken over by one click and then changed as agreed. */
export function GoalSuggestions({ plan }: { plan: PlanView }) {
  const t = useT()
  const suggestions = suggestGoals(plan)
  if (suggestions.length === 0) return null
  return (
    <div data-no-print>
      <p className={classes.label}>{t('plans.goals.suggested')}</p>
      <ul className={classes.suggestions}>
        {suggestions.map((suggestion) => (
          <Suggestion key={suggestion.riskIds.join()} plan={plan} suggestion={suggestion} />
        ))}
      </ul>
    </div>
  )
}

function Suggestion({ plan, suggestion }: { plan: PlanView; suggestion: GoalSuggestion }) {
  const t = useT()
  const f = useFormat()
  const words = usePlanWords()
  const text = useSuggestionText(plan)(suggestion)
  const add = usePlanCommand(addPlanGoal)
  const { riskIds, indicator, target } = suggestion
  const risks = plan.risks.filter(({ id }) => riskIds.includes(id)).map(words.name)
  const subject = indicator === 'subject_mean' ? { subject: suggestion.subject } : {}
  const take = () =>
    add.mutate(
      {
        params: { planId: plan.id, goalId: PlanGoalId.parse(newId()) },
        input: { riskIds: [...riskIds], start: { goal: text, indicator, target, ...subject } },
      },
      { onSuccess: () => announce(t('plans.goals.added', { goal: text })) },
    )
  return (
    <li className={classes.suggestion}>
      <div>
        {text}
        <p className={classes.quiet}>{t('plans.goals.forRisks', { risks: f.list(risks) })}</p>
      </div>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t('plans.goals.takeOf', { goal: text })}
        onClick={take}
      >
        {t('plans.goals.take')}
      </Button>
    </li>
  )
}

function useSuggestionText(plan: PlanView): (suggestion: GoalSuggestion) => string {
  const t = useT()
  const goals = useGoalWords(plan)
  return (suggestion) => {
    const { indicator, target } = suggestion
    switch (indicator) {
      case 'subject_mean':
        return t('plans.goals.suggest.subject_mean', { subject: goals.subject(suggestion.subject), target })
      case 'scale':
        return t(`plans.goals.suggest.scale.${suggestion.group}`)
      case 'lessons_unexcused':
        return target === 0
          ? t('plans.goals.suggest.noUnexcused')
          : t('plans.goals.suggest.lessons_unexcused', { count: target })
      default:
        return t(`plans.goals.suggest.${indicator}`, { count: target })
    }
  }
}
