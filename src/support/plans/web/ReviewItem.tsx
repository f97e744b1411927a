import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import type { PlanView } from '../contract/plan.ts'
import type { Going, PlanReviewView } from '../contract/plan-reviews.ts'
import { GoingTag } from './GoingTag.tsx'
import classes from './Plan.module.css'
import { ToldText } from './ToldText.tsx'
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
      <p className={classes.told}>{t('reviews.item.present', { who: f.list(usePresent(review)) })}</p>
      <Parts title={t('reviews.item.goals')} parts={goals} />
      <Parts title={t('reviews.item.measures')} parts={measures} />
      <Said label={t('reviews.item.words')} text={review.words} />
      <Said label={t('reviews.item.changes')} text={review.changes} />
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

function usePresent({ staff, pupilPresent, guardianPresent, others }: PlanReviewView): string[] {
  const t = useT()
  const f = useFormat()
  return [
    ...(pupilPresent ? [t('reviews.item.pupil')] : []),
    ...(guardianPresent ? [t('reviews.item.guardian')] : []),
    ...staff.map((one) => f.name(one)),
    ...(others === '' ? [] : [others]),
  ]
}

interface PartsProps {
  title: string
  parts: readonly { id: string; name: string; going: Going | null; words: string }[]
}

function Parts({ title, parts }: PartsProps) {
  if (parts.length === 0) return null
  return (
    <div className={classes.field}>
      <p className={classes.label}>{title}</p>
      <ul className={classes.riskList}>
        {parts.map(({ id, name, going, words }) => (
          <li key={id}>
            {name} {going === null ? null : <GoingTag going={going} />}
            {words === '' ? null : <p className={classes.told}>{words}</p>}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Said({ label, text }: { label: string; text: string }) {
  return text === '' ? null : <ToldText label={label} text={text} />
}
