import { Group, Radio } from '@mantine/core'
import { useT } from '#web/i18n/i18n-context.ts'
import { TextAreaField } from '#web/ui/form/TextAreaField.tsx'
import { Going } from '../contract/plan-reviews.ts'
import classes from './Plan.module.css'

interface How {
  readonly going: Going | null
  readonly words: string
}

interface GoingFieldProps {
  name: string
  label: string
  value: How
  onChange: (value: How) => void
  onBlur: () => void
}

/** How one goal or measure goes: a tap, and a remark once something was tapped. */
export function GoingField({ name, label, value, onChange, onBlur }: GoingFieldProps) {
  const t = useT()
  const pick = (picked: string) => onChange({ ...value, going: Going.parse(picked) })
  return (
    <div className={classes.field}>
      <Radio.Group name={name} label={label} value={value.going} onChange={pick}>
        <Group gap="md" mt={4}>
          {Going.options.map((going) => (
            <Radio key={going} value={going} label={t(`reviews.going.${going}`)} />
          ))}
        </Group>
      </Radio.Group>
      {value.going === null && value.words === '' ? null : (
        <TextAreaField
          name={`${name}-words`}
          rows={1}
          aria-label={t('reviews.form.wordsOf', { name: label })}
          placeholder={t('reviews.form.note')}
          maxLength={1000}
          value={value.words}
          onChange={(event) => onChange({ ...value, words: event.currentTarget.value })}
          onBlur={onBlur}
        />
      )}
    </div>
  )
}
