import { type ReactNode, useId } from 'react'
import type { ApiError } from '#web/api/api-error.ts'
import { ErrorSummary } from './ErrorSummary.tsx'
import classes from './Form.module.css'
import { errorsOf, FormFields } from './form-errors.ts'

interface FormProps {
  /** The error of the command that the form sends; its fields find their messages by name. */
  error?: ApiError | null
  onSubmit: () => void
  children: ReactNode
}

/**
 * A form that is sent at once. Errors stand together on top, with links, and again at their fields.
 *
 *     <Form error={invite.error} onSubmit={() => invite.mutate({ input: { email } })}>
 *       <TextField name="email" label={t('access.invite.email')} value={email} onChange={…} />
 *       <FormActions><Button type="submit" loading={invite.isPending}>{t('access.invite.send')}</Button></FormActions>
 *     </Form>
 */
export function Form({ error, onSubmit, children }: FormProps) {
  const id = useId()
  return (
    <FormFields value={{ id, errors: errorsOf(error) }}>
      <form
        id={id}
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        {error === null || error === undefined ? null : <ErrorSummary error={error} />}
        {children}
      </form>
    </FormFields>
  )
}

export function FormActions({ children }: { children: ReactNode }) {
  return <div className={classes.actions}>{children}</div>
}
