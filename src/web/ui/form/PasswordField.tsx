import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import { useField } from './form-errors.ts'

/** `PasswordInput` that shows the error of its name. */
export function PasswordField({ name, ...props }: PasswordInputProps & { name: string }) {
  return <PasswordInput {...props} {...useField(name)} />
}
