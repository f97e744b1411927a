import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { type AmountRange, amountFault, amountText, readAmount } from './amount.ts'
import { useField } from './form-errors.ts'

interface AmountFieldProps extends AmountRange {
  name: string
  label: string
  description?: string
  /** `NaN` while the field is empty or what stands in it is no such number: then nothing is counted or sent. */
  value: number
  onChange: (value: number) => void
}

/** A number that must be there. It keeps what was typed and says at once what is wrong with it, instead of guessing. */
export function AmountField({
  name,
  label,
  description,
  value,
  onChange,
  min,
  max,
  decimals = 0,
}: AmountFieldProps) {
  const { t, locale } = useI18n()
  const field = useField(name)
  const [typed, setTyped] = useState(() => amountText(value, locale))
  const range = { min, max, decimals }
  const isTyped = Object.is(readAmount(typed, range), value)
  const text = isTyped ? typed : amountText(value, locale)
  const fault = amountFault(text, range)
  return (
    <TextInput
      {...field}
      label={label}
      description={description}
      inputMode={decimals === 0 ? 'numeric' : 'decimal'}
      autoComplete="off"
      value={text}
      error={fault === undefined ? field.error : t(`shell.amount.${fault}`, { min, max, decimals })}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        onChange(readAmount(event.currentTarget.value, range))
      }}
    />
  )
}
