import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import type { PlanView } from '../contract/plan.ts'
import classes from './Plan.module.css'
import { PlanDate } from './PlanDate.tsx'
import { planPath } from './paths.ts'
import { usePlanWords } from './use-plan-words.ts'

/** First and last day, when to look together whether it helps, and which plan it goes on from. */
export function PeriodCard({ plan }: { plan: PlanView }) {
  const t = useT()
  const words = usePlanWords()
  return (
    <Card title={t('plans.period.title')}>
      <Stack>
        {(['startsOn', 'endsOn', 'reviewOn'] as const).map((field) => (
          <PlanDate key={field} plan={plan} field={field} label={t(`plans.period.${field}`)} />
        ))}
        {plan.continues === null ? null : (
          <p className={classes.quiet}>
            {t('plans.follow.continues')}{' '}
            <TextLink to={planPath(plan.continues.id)}>
              {words.semester(plan.continues.schoolYear, plan.continues.number)}
            </TextLink>
          </p>
        )}
      </Stack>
    </Card>
  )
}
