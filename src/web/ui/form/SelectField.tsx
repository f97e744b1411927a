import { Select, type SelectProps } from '@mantine/core'
import { useField } from './form-errors.ts'

/** `Select` that shows the error of its name. */
export function SelectField({ name, ...props }: SelectProps & { name: string }) {
  const field = useField(name)
  return <Select {...props} {...field} error={field.error ?? props.error} />
}
