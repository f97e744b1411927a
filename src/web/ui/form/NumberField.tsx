import { NumberInput, type NumberInputProps } from '@mantine/core'
import { useField } from './form-errors.ts'

/** `NumberInput` that shows the error of its name. */
export function NumberField({ name, ...props }: NumberInputProps & { name: string }) {
  return <NumberInput {...props} {...useField(name)} />
}
