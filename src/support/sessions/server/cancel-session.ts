import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { cancelSession as contract } from '../contract/session.ts'
import { canGiveSessions } from './policies.ts'
import { requireOwnSession } from './require-session.ts'
import { cancelSessions } from './session-store.ts'
import { findSession } from './session-view.ts'

/** A session that will not be, with the reason; the hour is free again. */
export const cancelSession = endpoint({
  ...contract,
  access: canGiveSessions,
  audit: 'sessions.session-cancelled',
  handler: async (context) => {
    const { trx, actor, params, input, services, note } = context
    const session = await requireOwnSession(context)
    if (session.version > 0) throw refuse('sessions.already-attended')
    const stamp = { by: actor.personId, at: services.clock.now() }
    const cancelled = await cancelSessions(trx, session, input, stamp)
    note({ sessionId: session.id, cancelled, pupils: session.pupilIds })
    const view = await findSession(trx, actor, params.sessionId)
    if (view === undefined) throw new Error('a session that was cancelled is no longer seen')
    return view
  },
})
