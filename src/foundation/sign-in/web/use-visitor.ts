import { useSuspenseQuery } from '@tanstack/react-query'
import { sessionQuery } from '#web/session/session.ts'

const nothing = { methods: [], cast: false } as const

/** How far the sign-in of this browser has come, and the ways that are open to it. */
export function useVisitor() {
  const { data } = useSuspenseQuery(sessionQuery)
  if (data.person !== null) return { stage: 'full' as const, ways: nothing }
  const ways = data.signIn ?? nothing
  return { stage: data.signIn?.stage, ways }
}
