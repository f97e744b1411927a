import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import type { PlanView } from '../contract/plan.ts'
import { allows } from '../domain/plan-states.ts'
import { AddRisk } from './AddRisk.tsx'
import classes from './Plan.module.css'
import { RiskItem } from './RiskItem.tsx'

/** Where support is needed: risks, what should become better, and what helps. */
export function RisksCard({ plan }: { plan: PlanView }) {
  const t = useT()
  const mayAdd = plan.can.edit && allows(plan.status, 'add risk')
  return (
    <Card title={t('plans.risks.title')}>
      {plan.risks.length === 0 ? (
        <EmptyState title={t('plans.risks.empty')}>{t('plans.risks.emptyWhy')}</EmptyState>
      ) : (
        <ul className={classes.items}>
          {plan.risks.map((risk) => (
            <RiskItem key={risk.id} plan={plan} risk={risk} />
          ))}
        </ul>
      )}
      {mayAdd ? <AddRisk plan={plan} /> : null}
    </Card>
  )
}
