import { TextInput, type TextInputProps } from '@mantine/core'
import { useFormat } from '#web/i18n/i18n-context.ts'
import { useField } from './form-errors.ts'

interface DateFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  name: string
  /** `2025-11-14`, or empty. */
  value: string
  onChange: (value: string) => void
}

const dateWidth = { wrapper: { maxWidth: '12rem' } }

/**
 * A plain date: typed or picked in the browser's own calendar, which every assistive technology knows. Browsers write
 * it in their own language, so the date in the reader's language stands below.
 */
export function DateField({ name, onChange, ...props }: DateFieldProps) {
  const f = useFormat()
  const written = /^\d{4}-\d{2}-\d{2}$/.test(props.value) ? f.longDate(props.value) : undefined
  return (
    <TextInput
      styles={dateWidth}
      inputWrapperOrder={['label', 'error', 'input', 'description']}
      description={written}
      {...props}
      {...useField(name)}
      type="date"
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
