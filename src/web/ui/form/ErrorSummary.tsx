import { useEffect, useRef } from 'react'
import type { ApiError } from '#web/api/api-error.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { useErrorText } from '../ErrorState.tsx'
import classes from './Form.module.css'
import { fieldId } from './form-errors.ts'

/** All errors of a form in one place; it takes the focus when it appears, and each line leads to its field. */
export function ErrorSummary({ error }: { error: ApiError }) {
  const t = useT()
  const { why } = useErrorText(error)
  const box = useRef<HTMLDivElement>(null)
  const fields = Object.entries(error.fields)
  useEffect(() => {
    if (error !== undefined) box.current?.focus()
  }, [error])
  const title =
    fields.length === 0 ? t('shell.form.notSent') : t('shell.form.problems', { count: fields.length })
  return (
    <div ref={box} role="alert" tabIndex={-1} className={classes.summary}>
      <p className={classes.summaryTitle}>{title}</p>
      {fields.length === 0 ? (
        <p>{error.message === '' ? why : error.message}</p>
      ) : (
        <ul>
          {fields.map(([path, message]) => (
            <li key={path}>
              <a href={`#${fieldId(path)}`} onClick={(event) => focusField(event, path)}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function focusField(event: { preventDefault: () => void }, path: string): void {
  event.preventDefault()
  document.getElementById(fieldId(path))?.focus()
}
