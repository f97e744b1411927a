import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { newId } from '#platform/ids/ids.ts'
import type { Autosave } from '#web/autosave/use-autosave.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { useSession } from '#web/session/use-session.ts'
import { AutosaveStatus } from '#web/ui/AutosaveStatus.tsx'
import { DateField } from '#web/ui/form/DateField.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { TextAreaField } from '#web/ui/form/TextAreaField.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { PlanReviewId } from '../contract/ids.ts'
import type { PlanView } from '../contract/plan.ts'
import { type PlanReviews, REVIEW_LENGTH, type ReviewText } from '../contract/plan-reviews.ts'
import { proposedNext } from '../domain/reviewing.ts'
import { GoingField } from './GoingField.tsx'
import classes from './Plan.module.css'
import { PresentField } from './PresentField.tsx'
import { useGoalWords } from './use-goal-words.ts'
import { usePlanWords } from './use-plan-words.ts'
import { useRecordReview } from './use-record-review.ts'
import { useReviewDraft } from './use-review-draft.ts'

interface ReviewFormProps {
  plan: PlanView
  draft: PlanReviews['draft']
  onClose: () => void
  /** After it was recorded; else the form closes. */
  onRecorded?: () => void
}

/** A new review. It saves itself while it is written; its id is made here, so that a second try is the same review. */
export function ReviewForm({ plan, draft, onClose, onRecorded = onClose }: ReviewFormProps) {
  const t = useT()
  const { today } = useSession()
  const [reviewId] = useState(() => PlanReviewId.parse(newId()))
  const review = useReviewDraft(plan, draft)
  const record = useRecordReview(plan.id)
  const change = (part: Partial<ReviewText>) => review.set({ ...review.value, ...part })
  const send = () =>
    record.mutate(
      { params: { planId: plan.id, reviewId }, input: review.value },
      {
        onSuccess: () => {
          showDone(t('reviews.form.done'))
          onRecorded()
        },
      },
    )
  return (
    <div data-no-print>
      <h3 className={classes.itemTitle}>{t('reviews.form.title')}</h3>
      <Form error={record.error} onSubmit={send}>
        <DateField
          name="heldOn"
          label={t('reviews.form.heldOn')}
          max={today}
          value={review.value.heldOn}
          onChange={(heldOn) => change({ heldOn })}
        />
        <PresentField plan={plan} review={review.value} onChange={change} />
        <Parts plan={plan} review={review} />
        {(['words', 'changes'] as const).map((field) => (
          <TextAreaField
            key={field}
            name={field}
            label={t(`reviews.form.${field}`)}
            description={t(`reviews.form.${field}Hint`)}
            maxLength={REVIEW_LENGTH}
            value={review.value[field]}
            onChange={(event) => change({ [field]: event.currentTarget.value })}
            onBlur={review.flush}
          />
        ))}
        <NextField plan={plan} review={review.value} onChange={change} />
        <AutosaveStatus field={review} describe={inWords} />
        <FormActions>
          <Button type="submit" loading={record.isPending}>
            {t('reviews.form.save')}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t('reviews.form.close')}
          </Button>
        </FormActions>
        <p className={classes.quiet}>{t('reviews.form.kept')}</p>
      </Form>
    </div>
  )
}

/** What a writer compares when the same review was written in another window. */
function inWords({ words, changes, goals, measures }: ReviewText): string {
  return [words, changes, ...[...goals, ...measures].map((part) => part.words)]
    .filter((text) => text !== '')
    .join('\n')
}

function Parts({ plan, review }: { plan: PlanView; review: Autosave<ReviewText> }) {
  const t = useT()
  const words = usePlanWords()
  const goalWords = useGoalWords(plan)
  const { value, set, flush } = review
  return (
    <>
      {plan.goals.length === 0 ? null : (
        <fieldset className={classes.checks}>
          <legend>{t('reviews.form.goals')}</legend>
          {plan.goals.map((goal) => (
            <GoingField
              key={goal.id}
              name={`going-${goal.id}`}
              label={goalWords.name(goal)}
              value={value.goals.find(({ goalId }) => goalId === goal.id) ?? NOTHING}
              onChange={(how) => set({ ...value, goals: replaced(value.goals, 'goalId', goal.id, how) })}
              onBlur={flush}
            />
          ))}
        </fieldset>
      )}
      {plan.measures.length === 0 ? null : (
        <fieldset className={classes.checks}>
          <legend>{t('reviews.form.measures')}</legend>
          {plan.measures.map((measure) => (
            <GoingField
              key={measure.id}
              name={`going-${measure.id}`}
              label={words.name(measure)}
              value={value.measures.find(({ measureId }) => measureId === measure.id) ?? NOTHING}
              onChange={(how) =>
                set({ ...value, measures: replaced(value.measures, 'measureId', measure.id, how) })
              }
              onBlur={flush}
            />
          ))}
        </fieldset>
      )}
    </>
  )
}

const NOTHING = { going: null, words: '' } as const
type How = Pick<ReviewText['goals'][number], 'going' | 'words'>

function replaced<Key extends string, Part extends How & Record<Key, string>>(
  parts: readonly Part[],
  key: Key,
  id: Part[Key],
  { going, words }: How,
): Part[] {
  return parts.map((part) => (part[key] === id ? { ...part, going, words } : part))
}

interface NextFieldProps {
  plan: PlanView
  review: ReviewText
  onChange: (part: Partial<ReviewText>) => void
}

function NextField({ plan, review, onChange }: NextFieldProps) {
  const t = useT()
  const f = useFormat()
  const { heldOn, nextOn } = review
  const last = plan.endsOn.value
  return (
    <div className={classes.field}>
      {nextOn === null ? null : (
        <DateField
          name="nextOn"
          label={t('reviews.form.nextOn')}
          min={heldOn}
          {...(last === null ? {} : { max: last, placeholder: f.date(last) })}
          value={nextOn}
          onChange={(day) => onChange({ nextOn: day === '' ? null : day })}
        />
      )}
      <Checkbox
        label={t('reviews.form.noNext')}
        checked={nextOn === null}
        onChange={(event) =>
          onChange({ nextOn: event.currentTarget.checked ? null : (proposedNext(heldOn, last) ?? last) })
        }
      />
    </div>
  )
}
