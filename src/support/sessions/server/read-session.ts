import { endpoint } from '#foundation/endpoint/index.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { readSession as contract } from '../contract/session.ts'
import { canGiveSessions } from './policies.ts'
import { findSession } from './session-view.ts'

export const readSession = endpoint({
  ...contract,
  access: canGiveSessions,
  audit: 'sessions.session-read',
  handler: async ({ trx, actor, params, note }) => {
    const session = await findSession(trx, actor, params.sessionId)
    if (session === undefined) throw notFound()
    note({ sessionId: session.id, pupils: session.participants.map(({ pupil }) => pupil.id) })
    return session
  },
})
