import { PlanStatusTag, planPath } from '#support/plans/web/index.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { TextLink } from '#web/ui/TextLink.tsx'
import type { PlanBeside } from '../contract/contradictions.ts'
import classes from './Contradictions.module.css'
import { usePlanName } from './use-plan-name.ts'

/** Another plan: what it is, how far, where and when. */
export function PlanBesideItem({ plan }: { plan: PlanBeside }) {
  const t = useT()
  const f = useFormat()
  const nameOf = usePlanName()
  const span = t('plan-page.span', { from: f.date(plan.startsOn), until: f.date(plan.endsOn) })
  return (
    <li>
      <TextLink to={planPath(plan.id)}>{nameOf(plan)}</TextLink> <PlanStatusTag status={plan.status} />
      <p className={classes.quiet}>
        {[plan.institutionName, span].filter((part) => part !== null).join(' · ')}
      </p>
    </li>
  )
}
