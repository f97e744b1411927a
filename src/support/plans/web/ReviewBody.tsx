import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import type { Going, PlanReviewView } from '../contract/plan-reviews.ts'
import { GoingTag } from './GoingTag.tsx'
import classes from './Plan.module.css'
import { ToldText } from './ToldText.tsx'

type PartOfReview = {
  readonly id: string
  readonly name: string
  readonly going: Going | null
  readonly words: string
}

interface ReviewBodyProps {
  review: Pick<PlanReviewView, 'staff' | 'pupilPresent' | 'guardianPresent' | 'others' | 'words' | 'changes'>
  goals: readonly PartOfReview[]
  measures: readonly PartOfReview[]
}

/** What a review found: who was there, how goals and measures go, what was said and what changes. */
export function ReviewBody({ review, goals, measures }: ReviewBodyProps) {
  const t = useT()
  const f = useFormat()
  return (
    <>
      <p className={classes.told}>{t('reviews.item.present', { who: f.list(usePresent(review)) })}</p>
      <Parts title={t('reviews.item.goals')} parts={goals} />
      <Parts title={t('reviews.item.measures')} parts={measures} />
      <Said label={t('reviews.item.words')} text={review.words} />
      <Said label={t('reviews.item.changes')} text={review.changes} />
    </>
  )
}

function usePresent({ staff, pupilPresent, guardianPresent, others }: ReviewBodyProps['review']): string[] {
  const t = useT()
  const f = useFormat()
  return [
    ...(pupilPresent ? [t('reviews.item.pupil')] : []),
    ...(guardianPresent ? [t('reviews.item.guardian')] : []),
    ...staff.map((one) => f.name(one)),
    ...(others === '' ? [] : [others]),
  ]
}

function Parts({ title, parts }: { title: string; parts: readonly PartOfReview[] }) {
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
