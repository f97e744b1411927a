import { useSuspenseQuery } from '@tanstack/react-query'
import { type Session, sessionQuery } from './session.ts'

/** The signed-in person; only pages behind sign-in may ask. */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionQuery)
  if (data.person === null) throw new Error('This page needs a signed-in person')
  return data
}

/** Whether the server lets this person use a capability anywhere: `useCan('nav.today')`. */
export function useCan(capability: string): boolean {
  return useSession().can[capability] === true
}
