import { lazy, Suspense } from 'react'
import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import type { PlanView } from '../contract/plan.ts'

const ReviewsCard = lazy(async () => ({ default: (await import('./ReviewsCard.tsx')).ReviewsCard }))

/** Where the reviews of an approved plan stand; the page does not wait for them. */
export function ReviewsSlot({ plan }: { plan: PlanView }) {
  const t = useT()
  if (plan.opened === null) return null
  return (
    <Suspense
      fallback={
        <Card title={t('reviews.card.title')}>
          <p role="status">{t('reviews.card.loading')}</p>
        </Card>
      }
    >
      <ReviewsCard plan={plan} />
    </Suspense>
  )
}
