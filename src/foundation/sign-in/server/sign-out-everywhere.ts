import { endpoint, SESSION_COOKIE, withCookies } from '#foundation/endpoint/index.ts'
import { signOutEverywhere as contract } from '../contract/session.ts'
import { canManageOwnSignIn } from './policies.ts'
import { removeSessionsOf } from './session-store.ts'

export const signOutEverywhere = endpoint({
  ...contract,
  access: canManageOwnSignIn,
  audit: 'sign-in.signed-out-everywhere',
  handler: async ({ trx, actor, note }) => {
    const ended = await removeSessionsOf(trx, actor.personId)
    note({ ended })
    return withCookies({ ended }, [{ name: SESSION_COOKIE, value: null }])
  },
})
