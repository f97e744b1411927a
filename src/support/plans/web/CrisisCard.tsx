import { useT } from '#web/i18n/i18n-context.ts'
import { Banner } from '#web/ui/Banner.tsx'
import { Card } from '#web/ui/Card.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import type { PlanView } from '../contract/plan.ts'
import { familyWaits } from '../domain/crisis.ts'
import { PlanText } from './PlanText.tsx'

/** What a crisis plan says first: what happened, who is told at once, and why it did not wait for the family. */
export function CrisisCard({ plan }: { plan: PlanView }) {
  const t = useT()
  return (
    <Card title={t('plans.crisis.title')}>
      <Stack>
        {plan.status === 'open' && familyWaits(plan) ? (
          <Banner title={t('plans.crisis.familyWaits')} tone="attention">
            {t('plans.crisis.tellFamily')}
          </Banner>
        ) : null}
        {(['happened', 'toldAtOnce', 'withoutFamily'] as const).map((field) => (
          <PlanText
            key={field}
            plan={plan}
            target={{ field }}
            saved={plan[field]}
            label={t(`plans.crisis.${field}`)}
            hint={t(`plans.crisis.${field}Hint`)}
            optional={field !== 'happened'}
          />
        ))}
      </Stack>
    </Card>
  )
}
