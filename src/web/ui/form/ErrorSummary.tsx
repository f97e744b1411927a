import { use, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { ApiError } from '#web/api/api-error.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { useErrorText } from '../ErrorState.tsx'
import classes from './Form.module.css'
import { findField, labelOf } from './field-of-form.ts'
import { FormFields } from './form-errors.ts'

/** All errors of a form in one place; it takes the focus when it appears, and each line names its field and leads there. */
export function ErrorSummary({ error }: { error: ApiError }) {
  const t = useT()
  const formId = use(FormFields)?.id
  const { why } = useErrorText(error)
  const box = useRef<HTMLDivElement>(null)
  const fields = Object.entries(error.fields)
  const labels = useLabels(formId, error)
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
          {fields.map(([path, message]) => {
            const field = labels[path]
            return (
              <li key={path}>
                <a href={`#${path}`} onClick={(event) => focusField(event, formId, path)}>
                  {field === undefined ? message : t('shell.form.problemOf', { field, message })}
                </a>
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}

/** The words at the fields that are wrong, as they stand on the page. */
function useLabels(
  formId: string | undefined,
  error: ApiError,
): Readonly<Record<string, string | undefined>> {
  const [labels, setLabels] = useState<Readonly<Record<string, string | undefined>>>({})
  useLayoutEffect(() => {
    const paths = Object.keys(error.fields)
    setLabels(Object.fromEntries(paths.map((path) => [path, labelOf(formId, path)])))
  }, [formId, error])
  return labels
}

function focusField(event: { preventDefault: () => void }, formId: string | undefined, path: string): void {
  event.preventDefault()
  findField(formId, path)?.focus()
}
