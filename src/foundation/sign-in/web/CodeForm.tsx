import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ApiError } from '#web/api/api-error.ts'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { TextField } from '#web/ui/form/TextField.tsx'
import classes from './SignIn.module.css'

interface CodeFormProps {
  label: string
  hint?: string
  submit: string
  error: ApiError | null
  sending: boolean
  onSend: (code: string) => void
  /** Six digits of an app; phones then show their number keys and offer the code. */
  digits?: boolean
}

/** One code, typed in. */
export function CodeForm({ label, hint, submit, error, sending, onSend, digits = false }: CodeFormProps) {
  const [code, setCode] = useState('')
  return (
    <Form error={error} onSubmit={() => onSend(code)}>
      <TextField
        name="code"
        label={label}
        {...(hint === undefined ? {} : { description: hint })}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        autoComplete={digits ? 'one-time-code' : 'off'}
        inputMode={digits ? 'numeric' : 'text'}
        autoCapitalize="none"
        spellCheck={false}
        size="md"
        classNames={{ input: classes.code ?? '' }}
      />
      <FormActions>
        <Button type="submit" size="md" loading={sending}>
          {submit}
        </Button>
      </FormActions>
    </Form>
  )
}
