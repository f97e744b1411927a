import { queryOptions } from '@tanstack/react-query'
import type { PlainDate } from '#platform/i18n/format.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import { setCsrf } from '../api/api-client.ts'
import { ApiError, type ErrorBody } from '../api/api-error.ts'

/** Who is signed in, and what the server says that this person may do. */
export interface Session {
  person: { id: string; givenName: string; familyName: string }
  roles: readonly { role: string; scopeName: string }[]
  can: Readonly<Record<string, boolean>>
  demo: boolean
  locale: Locale
  csrf: string
  institutionName?: string
  today: PlainDate
  /** What waits in a page of the navigation, by the page's `counts` name. */
  counts?: Readonly<Record<string, number>>
}

/** Nobody signed in. */
export interface Visitor {
  person: null
  demo?: boolean
  csrf?: string
  /** How far signing in has come, and the ways to go on. */
  signIn?: {
    stage?: 'second-factor' | 'enrolment'
    methods: readonly ('totp' | 'passkey' | 'recovery-code')[]
    provider?: string
    cast: boolean
  }
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => readSession(signal),
  staleTime: 60_000,
})

async function readSession(signal: AbortSignal): Promise<Session | Visitor> {
  const response = await fetch('/api/session', { signal, headers: { accept: 'application/json' } }).catch(
    () => {
      throw new ApiError(0, {})
    },
  )
  const body = (await response.json().catch(() => ({}))) as Session | Visitor | ErrorBody
  const session = response.status === 401 ? { person: null } : body
  if (!('person' in session)) throw new ApiError(response.status, body as ErrorBody)
  setCsrf(session.csrf)
  return session
}
