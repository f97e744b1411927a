import { TextInput, type TextInputProps } from '@mantine/core'
import { useField } from './form-errors.ts'

/** `TextInput` that shows the error of its name. */
export function TextField({ name, ...props }: TextInputProps & { name: string }) {
  return <TextInput {...props} {...useField(name)} />
}
