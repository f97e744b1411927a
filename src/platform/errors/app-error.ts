import type { ErrorCode } from '#platform/i18n/catalogue.ts'

export type ErrorDetails = {
  readonly params?: Readonly<Record<string, string | number>>
  /** The code of what is wrong, by input path; told in the reader's language, with the same params. */
  readonly fields?: Readonly<Record<string, ErrorCode>>
  /** Data that the client needs to go on, for example the newer version in a conflict. */
  readonly data?: unknown
}

/** An expected refusal. Anything else that is thrown is a fault of ours. */
export class AppError extends Error {
  readonly status: number
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(status: number, code: ErrorCode, details: ErrorDetails = {}) {
    super(code)
    this.name = 'AppError'
    this.status = status
    this.code = code
    this.details = details
  }
}

/** The rules of the domain say no (HTTP 422). `throw refuse('risk.assessment-already-complete')` */
export function refuse(code: ErrorCode, details?: ErrorDetails): AppError {
  return new AppError(422, code, details)
}

/** Somebody else changed it meanwhile (HTTP 409); `data` carries their version. */
export function conflict(code: ErrorCode, details?: ErrorDetails): AppError {
  return new AppError(409, code, details)
}

/** Unknown and forbidden look alike (HTTP 404), so that an address guessed tells nothing. */
export function notFound(): AppError {
  return new AppError(404, 'http.refused')
}
