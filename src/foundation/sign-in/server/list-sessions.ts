import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { listSessions as contract } from '../contract/session.ts'
import { canManageOwnSignIn } from './policies.ts'
import { listOwnSessions } from './session-list-view.ts'

export const listSessions = endpoint({
  ...contract,
  access: canManageOwnSignIn,
  audit: notAudited('a person’s own sessions'),
  handler: async ({ trx, actor, services, request }) => {
    const limits = { now: services.clock.now(), idleMinutes: services.config.session.idleMinutes }
    return { sessions: await listOwnSessions(trx, actor.personId, limits, request.sessionHash) }
  },
})
