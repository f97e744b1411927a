import { Textarea, type TextareaProps } from '@mantine/core'
import { useField } from './form-errors.ts'
import classes from './TextAreaField.module.css'

/** A text of several lines that grows with what is written, and shows the error of its name. */
export function TextAreaField({ name, ...props }: TextareaProps & { name: string }) {
  return <Textarea rows={3} classNames={{ input: classes.growing }} {...props} {...useField(name)} />
}
