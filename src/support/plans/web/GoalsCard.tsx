import { Button } from '@mantine/core'
import { newId } from '#platform/ids/ids.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { PlanGoalId } from '../contract/ids.ts'
import type { PlanView } from '../contract/plan.ts'
import { addPlanGoal } from '../contract/plan-goals.ts'
import { allows } from '../domain/plan-states.ts'
import { GoalItem } from './GoalItem.tsx'
import { GoalSuggestions } from './GoalSuggestions.tsx'
import classes from './Plan.module.css'
import { usePlanCommand } from './use-plan-command.ts'

/** What shall become better, how that will be seen, and how far it is. */
export function GoalsCard({ plan }: { plan: PlanView }) {
  const t = useT()
  const add = usePlanCommand(addPlanGoal)
  const mayAdd = plan.can.edit && allows(plan.status, 'add goal')
  const [only, ...others] = plan.risks
  const addEmpty = () =>
    add.mutate({
      params: { planId: plan.id, goalId: PlanGoalId.parse(newId()) },
      input: { riskIds: only !== undefined && others.length === 0 ? [only.id] : [] },
    })
  return (
    <Card title={t('plans.goals.title')}>
      <Stack tight>
        {plan.goals.length === 0 ? (
          <p className={classes.quiet}>{t(mayAdd ? 'plans.goals.emptyWhy' : 'plans.goals.empty')}</p>
        ) : (
          <ul className={classes.items}>
            {plan.goals.map((goal) => (
              <GoalItem key={goal.id} plan={plan} goal={goal} />
            ))}
          </ul>
        )}
        {plan.can.remove ? <GoalSuggestions plan={plan} /> : null}
        {mayAdd ? (
          <div data-no-print>
            <Button variant="default" onClick={addEmpty} loading={add.isPending}>
              {t('plans.goals.add')}
            </Button>
          </div>
        ) : null}
        {mayAdd && plan.status === 'open' ? (
          <p className={classes.quiet} data-no-print>
            {t('plans.goals.addedLater')}
          </p>
        ) : null}
      </Stack>
    </Card>
  )
}
