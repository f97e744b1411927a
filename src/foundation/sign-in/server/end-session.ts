import { endpoint } from '#foundation/endpoint/index.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { endSession as contract } from '../contract/session.ts'
import { canManageOwnSignIn } from './policies.ts'
import { removeSessionOf } from './session-store.ts'

export const endSession = endpoint({
  ...contract,
  access: canManageOwnSignIn,
  audit: 'sign-in.session-ended',
  handler: async ({ trx, actor, params }) => {
    const ended = await removeSessionOf(trx, { id: params.sessionId, personId: actor.personId })
    if (!ended) throw notFound()
    return {}
  },
})
