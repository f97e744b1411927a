import { Checkbox, type CheckboxProps } from '@mantine/core'
import { useField } from './form-errors.ts'

/** `Checkbox` that shows the error of its name. */
export function CheckboxField({ name, ...props }: CheckboxProps & { name: string }) {
  return <Checkbox {...props} {...useField(name)} />
}
