/** Body of every error answer of the API. */
export interface ErrorBody {
  code?: string
  /** In the language of the reader, ready to show. */
  message?: string
  /** A message for each field of the input that is wrong, by its path. */
  fields?: Record<string, string>
  /** What is needed to go on, for example the newer version in a conflict. */
  data?: unknown
}

/** An answer of the API that is not a success. Status 0: no answer came at all. */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  readonly fields: Readonly<Record<string, string>>
  readonly data: unknown
  readonly reference: string | undefined

  constructor(status: number, body: ErrorBody, reference?: string) {
    super(body.message ?? '')
    this.name = 'ApiError'
    this.status = status
    this.code = body.code ?? (status === 0 ? 'network' : 'unexpected')
    this.fields = body.fields ?? {}
    this.data = body.data
    this.reference = reference
  }
}

export type ErrorKind = 'missing' | 'signedOut' | 'offline' | 'busy' | 'refused' | 'crash'

const kinds: Record<number, ErrorKind> = {
  0: 'offline',
  401: 'signedOut',
  403: 'missing',
  404: 'missing',
  429: 'busy',
  502: 'offline',
  503: 'offline',
  504: 'offline',
}

/** What a reader has to understand; forbidden and unknown look alike. */
export function errorKind(error: unknown): ErrorKind {
  if (!(error instanceof ApiError)) return 'crash'
  const isRefusal = error.status >= 400 && error.status < 500 && error.message !== ''
  return kinds[error.status] ?? (isRefusal ? 'refused' : 'crash')
}

/** Another try may help: no answer, or a fault of the server. */
export function isPassing(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 0 || error.status >= 502)
}
