import { createContext, use, useId } from 'react'
import type { ApiError } from '#web/api/api-error.ts'

/** What the fields of one form share: the beginning of their ids, and the errors by the path of the input. */
export interface FormScope {
  id: string
  errors: Readonly<Record<string, string>>
}

export const FormFields = createContext<FormScope | null>(null)

/** Two forms of a page may have fields of the same name; their ids differ. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${name.replaceAll('.', '-')}`
}

/** Ties an input to its name and to its error: spread it over any Mantine input. */
export function useField(name: string): { id: string; name: string; error: string | undefined } {
  const form = use(FormFields)
  const own = useId()
  return { id: fieldId(form?.id ?? own, name), name, error: form?.errors[name] }
}

export function errorsOf(error: ApiError | null | undefined): Readonly<Record<string, string>> {
  return error?.fields ?? {}
}
