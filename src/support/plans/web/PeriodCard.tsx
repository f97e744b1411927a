import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import type { PlanView } from '../contract/plan.ts'
import { PlanDate } from './PlanDate.tsx'

/** First and last day, and when to look together whether it helps. */
export function PeriodCard({ plan }: { plan: PlanView }) {
  const t = useT()
  return (
    <Card title={t('plans.period.title')}>
      <Stack>
        {(['startsOn', 'endsOn', 'reviewOn'] as const).map((field) => (
          <PlanDate key={field} plan={plan} field={field} label={t(`plans.period.${field}`)} />
        ))}
      </Stack>
    </Card>
  )
}
