import type { ZodError } from 'zod'
import { AppError } from '#platform/errors/app-error.ts'
import { type ErrorCode, errorMessageKey } from '#platform/i18n/catalogue.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import { fieldMessages } from './field-messages.ts'

export type ErrorBody = {
  readonly code: string
  readonly message: string
  readonly requestId: string
  readonly fields?: Readonly<Record<string, string>>
  readonly data?: unknown
}

/** Message of any key in one language; the composition root knows the catalogues. */
export type Speak = (
  locale: Locale,
  key: string,
  params?: Readonly<Record<string, string | number>>,
) => string

/** Input that does not fit its schema; `from` says which part of the request. */
export class InvalidInput extends Error {
  readonly error: ZodError

  constructor(error: ZodError) {
    super('invalid input')
    this.error = error
  }
}

export type Answer = { readonly status: number; readonly body: ErrorBody }

/** The one place where an error becomes HTTP. Faults of ours show a number to quote, never what went wrong inside. */
export function errorAnswer(error: unknown, speak: Speak, request: { id: string; locale: Locale }): Answer {
  if (error instanceof InvalidInput) return validationAnswer(error, speak, request)
  if (error instanceof AppError) return appErrorAnswer(error, speak, request)
  const code = clientFault(error)
  if (code !== undefined) return simple(code.status, code.code, speak, request, code.params)
  return simple(500, 'http.fault', speak, request, { requestId: request.id })
}

function validationAnswer(
  error: InvalidInput,
  speak: Speak,
  request: { id: string; locale: Locale },
): Answer {
  const { body } = simple(400, 'http.validation', speak, request)
  return {
    status: 400,
    body: {
      ...body,
      fields: fieldMessages(error.error, (key, params) => speak(request.locale, key, params)),
    },
  }
}

function appErrorAnswer(error: AppError, speak: Speak, request: { id: string; locale: Locale }): Answer {
  const { status, body } = simple(error.status, error.code, speak, request, error.details.params)
  const { fields, params, data } = error.details
  const told = Object.entries(fields ?? {}).map(([path, code]) => [
    path,
    speak(request.locale, errorMessageKey(code), params),
  ])
  return {
    status,
    body: {
      ...body,
      ...(fields ? { fields: Object.fromEntries(told) } : {}),
      ...(data === undefined ? {} : { data }),
    },
  }
}

function simple(
  status: number,
  code: ErrorCode,
  speak: Speak,
  request: { id: string; locale: Locale },
  params?: Readonly<Record<string, string | number>>,
): Answer {
  return {
    status,
    body: { code, message: speak(request.locale, errorMessageKey(code), params), requestId: request.id },
  }
}

/** Errors of the HTTP layer itself that the caller caused. */
function clientFault(
  error: unknown,
): { status: number; code: ErrorCode; params?: Record<string, number> } | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return { status: 413, code: 'http.too-large', params: { megabytes: 1 } }
  if (typeof code === 'string' && code.startsWith('FST_ERR_CTP'))
    return { status: 400, code: 'http.not-json' }
  if (error instanceof SyntaxError) return { status: 400, code: 'http.not-json' }
  return undefined
}
