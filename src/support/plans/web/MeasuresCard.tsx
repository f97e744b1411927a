import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import type { PlanView } from '../contract/plan.ts'
import { allows } from '../domain/plan-states.ts'
import { AddMeasure } from './AddMeasure.tsx'
import { MeasureItem } from './MeasureItem.tsx'
import classes from './Plan.module.css'

/** What will be done, by whom, and how much of it. */
export function MeasuresCard({ plan }: { plan: PlanView }) {
  const t = useT()
  const mayAdd = plan.can.edit && allows(plan.status, 'add measure')
  return (
    <Card title={t('plans.measures.title')}>
      {plan.measures.length === 0 ? (
        <EmptyState title={t('plans.measures.empty')}>
          {mayAdd ? t('plans.measures.emptyWhy') : null}
        </EmptyState>
      ) : (
        <ul className={classes.items}>
          {plan.measures.map((measure) => (
            <MeasureItem key={measure.id} plan={plan} measure={measure} />
          ))}
        </ul>
      )}
      {mayAdd ? <AddMeasure plan={plan} /> : null}
    </Card>
  )
}
