import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import type { PlanView } from '../contract/plan.ts'
import { UnusedEnd } from '../contract/plan-words.ts'
import classes from './Plan.module.css'

/** Of a plan that never ran: why, and who said so. */
export function EndedCard({ plan: { status, ended } }: { plan: PlanView }) {
  const t = useT()
  const f = useFormat()
  const end = UnusedEnd.safeParse(status)
  if (ended === null || !end.success) return null
  return (
    <Card title={t(`plans.end.titles.${end.data}`)}>
      <p className={classes.told}>{ended.reason}</p>
      <p className={classes.quiet}>
        {t('plans.end.by', { name: f.name(ended.by), at: f.dateTime(ended.at) })}
      </p>
    </Card>
  )
}
