import { Button } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import type { PlanView } from '../contract/plan.ts'

const FamilyContent = lazy(async () => ({ default: (await import('./FamilyContent.tsx')).FamilyContent }))

/** What the family sees of the plan on its own page, and what it says while the plan runs. */
export function FamilyCard({ plan }: { plan: PlanView }) {
  const t = useT()
  return (
    <div data-no-print>
      <Card title={t('plans.family.title')}>
        <Suspense fallback={<Button variant="default" loading disabled />}>
          <FamilyContent plan={plan} />
        </Suspense>
      </Card>
    </div>
  )
}
