import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import type { PlanView } from '../contract/plan.ts'
import type { PlanReviewView } from '../contract/plan-reviews.ts'
import classes from './Plan.module.css'
import { ReviewBody } from './ReviewBody.tsx'
import { useGoalWords } from './use-goal-words.ts'
import { usePlanWords } from './use-plan-words.ts'

interface ReviewItemProps {
  plan: PlanView
  review: PlanReviewView
}

/** One look at the plan, as it was written down. */
export function ReviewItem({ plan, review }: ReviewItemProps) {
  const t = useT()
  const f = useFormat()
  const words = usePlanWords()
  const goalWords = useGoalWords(plan)
  const goals = review.goals.flatMap(({ goalId, ...how }) => {
    const goal = plan.goals.find(({ id }) => id === goalId)
    return goal === undefined ? [] : [{ id: goalId, name: goalWords.name(goal), ...how }]
  })
  const measures = review.measures.flatMap(({ measureId, ...how }) => {
    const measure = plan.measures.find(({ id }) => id === measureId)
    return measure === undefined ? [] : [{ id: measureId, name: words.name(measure), ...how }]
  })
  return (
    <li className={classes.item}>
      <h3 className={classes.itemTitle}>{t('reviews.item.title', { day: f.date(review.heldOn) })}</h3>
      <ReviewBody review={review} goals={goals} measures={measures} />
      <p className={classes.quiet}>
        {review.nextOn === null
          ? t('reviews.item.noNext')
          : t('reviews.item.next', { day: f.date(review.nextOn) })}{' '}
        {t('reviews.item.recorded', {
          name: f.name(review.recorded.by),
          at: f.dateTime(review.recorded.at),
        })}
      </p>
    </li>
  )
}
