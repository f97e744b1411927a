import { Radio, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useField } from './form-errors.ts'

interface ChoiceFieldProps<Choice extends string> {
  name: string
  label: ReactNode
  description?: ReactNode
  choices: readonly { value: Choice; label: string; description?: string }[]
  value: Choice | null
  onChange: (value: Choice) => void
}

/** One of a few choices, all seen at once. For more than seven use `SelectField`. */
export function ChoiceField<Choice extends string>({
  name,
  choices,
  onChange,
  ...props
}: ChoiceFieldProps<Choice>) {
  const pick = (value: string) => {
    const choice = choices.find((one) => one.value === value)
    if (choice !== undefined) onChange(choice.value)
  }
  return (
    <Radio.Group {...props} {...useField(name)} onChange={pick}>
      <Stack gap="xs" mt={4} mb={4}>
        {choices.map((choice) => (
          <Radio key={choice.value} {...choice} />
        ))}
      </Stack>
    </Radio.Group>
  )
}
