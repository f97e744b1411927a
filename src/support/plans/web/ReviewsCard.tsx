import { Button } from '@mantine/core'
import { useState } from 'react'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { useSession } from '#web/session/use-session.ts'
import { Card } from '#web/ui/Card.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import type { PlanView } from '../contract/plan.ts'
import { listPlanReviews, type PlanReviews } from '../contract/plan-reviews.ts'
import { daysLate } from '../domain/reviewing.ts'
import classes from './Plan.module.css'
import { ReviewForm } from './ReviewForm.tsx'
import { ReviewItem } from './ReviewItem.tsx'

/** What was found whenever the plan was looked at, newest first, and the place to write that down. */
export function ReviewsCard({ plan }: { plan: PlanView }) {
  const t = useT()
  const reviews = useApiQuery(listPlanReviews, { params: { planId: plan.id } })
  return (
    <Card title={t('reviews.card.title')}>
      <Stack>
        {plan.status === 'open' ? <NextReview reviewOn={plan.reviewOn.value} /> : null}
        {reviews.can.record ? <Record plan={plan} reviews={reviews} /> : null}
        {reviews.rows.length === 0 ? <p className={classes.quiet}>{t('reviews.card.none')}</p> : null}
        {reviews.rows.length === 0 ? null : (
          <ol className={classes.items}>
            {reviews.rows.map((review) => (
              <ReviewItem key={review.id} plan={plan} review={review} />
            ))}
          </ol>
        )}
      </Stack>
    </Card>
  )
}

function NextReview({ reviewOn }: { reviewOn: string | null }) {
  const t = useT()
  const f = useFormat()
  const { today } = useSession()
  if (reviewOn === null) return <p className={classes.told}>{t('reviews.item.noNext')}</p>
  const day = f.date(reviewOn)
  const late = daysLate(reviewOn, today)
  return late > 0 ? (
    <div>
      <StatusTag tone="attention">{t('reviews.card.overdue', { day, count: late })}</StatusTag>
    </div>
  ) : (
    <p className={classes.told}>{t('reviews.card.next', { day })}</p>
  )
}

function Record({ plan, reviews }: { plan: PlanView; reviews: PlanReviews }) {
  const t = useT()
  const [isWriting, setWriting] = useState(false)
  if (isWriting) return <ReviewForm plan={plan} draft={reviews.draft} onClose={() => setWriting(false)} />
  return (
    <div data-no-print>
      <Button variant="default" onClick={() => setWriting(true)}>
        {t(reviews.draft.value === null ? 'reviews.card.record' : 'reviews.card.continue')}
      </Button>
    </div>
  )
}
