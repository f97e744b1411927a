import { type Actor, permits } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { notFound, refuse } from '#platform/errors/app-error.ts'
import { canPlanSessions } from './policies.ts'
import { type LockedSession, lockSession } from './session-store.ts'

type Asking = { readonly trx: Trx; readonly actor: Actor; readonly params: { readonly sessionId: string } }

export function mayChange(
  actor: Actor,
  session: Pick<LockedSession, 'specialistId' | 'institutionId' | 'municipalityId'>,
): boolean {
  return session.specialistId === actor.personId || permits(canPlanSessions, actor, session)
}

/** The session that the actor gives or plans, locked until the transaction ends. Refuses one that is cancelled. */
export async function requireOwnSession({ trx, actor, params }: Asking): Promise<LockedSession> {
  const session = await lockSession(trx, params.sessionId)
  if (session === undefined || !mayChange(actor, session)) throw notFound()
  if (session.status === 'cancelled') throw refuse('sessions.is-cancelled')
  return session
}
