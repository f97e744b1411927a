import { Checkbox, MultiSelect } from '@mantine/core'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { useField } from '#web/ui/form/form-errors.ts'
import { TextField } from '#web/ui/form/TextField.tsx'
import type { PlanView } from '../contract/plan.ts'
import type { ReviewText } from '../contract/plan-reviews.ts'
import classes from './Plan.module.css'

interface PresentFieldProps {
  plan: PlanView
  review: ReviewText
  onChange: (part: Partial<ReviewText>) => void
}

/** Who was at a review: the pupil, the family, staff of the school by name, and others in words. */
export function PresentField({ plan, review, onChange }: PresentFieldProps) {
  const t = useT()
  const f = useFormat()
  const pick = (ids: string[]) =>
    onChange({ staffIds: plan.people.filter(({ id }) => ids.includes(id)).map(({ id }) => id) })
  return (
    <fieldset className={classes.checks}>
      <legend>{t('reviews.form.present')}</legend>
      <Checkbox
        label={t('reviews.form.pupil', { name: f.name(plan.pupil) })}
        checked={review.pupilPresent}
        onChange={(event) => onChange({ pupilPresent: event.currentTarget.checked })}
      />
      <Checkbox
        label={t('reviews.form.guardian')}
        checked={review.guardianPresent}
        onChange={(event) => onChange({ guardianPresent: event.currentTarget.checked })}
      />
      <MultiSelect
        {...useField('staffIds')}
        label={t('reviews.form.staff')}
        placeholder={t('reviews.form.staffHint')}
        nothingFoundMessage={t('reviews.form.nobody')}
        searchable
        value={[...review.staffIds]}
        onChange={pick}
        data={plan.people.map((person) => ({ value: person.id, label: f.name(person) }))}
        comboboxProps={{ withinPortal: false }}
        maxDropdownHeight={320}
      />
      <TextField
        name="others"
        label={t('reviews.form.others')}
        maxLength={500}
        value={review.others}
        onChange={(event) => onChange({ others: event.currentTarget.value })}
      />
    </fieldset>
  )
}
