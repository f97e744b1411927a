import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import type { PlanView } from '../contract/plan.ts'
import classes from './Plan.module.css'

/** The people around the class, and who did what with the plan. */
export function PeopleCard({ plan }: { plan: PlanView }) {
  const t = useT()
  const f = useFormat()
  const ofClass = plan.people.filter((person) => person.ofClass)
  const told = (step: PlanView['started']) => ({ name: f.name(step.by), at: f.dateTime(step.at) })
  return (
    <Card title={t('plans.page.people')}>
      {ofClass.length === 0 ? null : <p className={classes.told}>{f.list(ofClass.map(f.name))}</p>}
      <p className={classes.quiet}>{t('plans.page.started', told(plan.started))}</p>
      {plan.proposed === null ? null : (
        <p className={classes.quiet}>{t('plans.page.proposed', told(plan.proposed))}</p>
      )}
      {plan.opened === null ? null : (
        <p className={classes.quiet}>{t('plans.page.opened', told(plan.opened))}</p>
      )}
      {plan.evaluated === null ? null : (
        <p className={classes.quiet}>{t('plans.page.evaluated', told(plan.evaluated))}</p>
      )}
    </Card>
  )
}
