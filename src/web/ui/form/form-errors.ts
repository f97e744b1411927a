import { createContext, use } from 'react'
import type { ApiError } from '#web/api/api-error.ts'

/** The errors of the form around a field, by the path of the input. */
export const FormErrors = createContext<Readonly<Record<string, string>>>({})

export function fieldId(name: string): string {
  return `field-${name.replaceAll('.', '-')}`
}

/** Ties an input to its name and to its error: spread it over any Mantine input. */
export function useField(name: string): { id: string; name: string; error: string | undefined } {
  const errors = use(FormErrors)
  return { id: fieldId(name), name, error: errors[name] }
}

export function errorsOf(error: ApiError | null | undefined): Readonly<Record<string, string>> {
  return error?.fields ?? {}
}
