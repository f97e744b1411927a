import { endpoint, notAudited, SESSION_COOKIE, withCookies } from '#foundation/endpoint/index.ts'
import { signOut as contract } from '../contract/session.ts'
import { canSignIn } from './policies.ts'
import { removeSession } from './session-store.ts'

/** Ends this browser's session, half or full. Without one it has nothing to do, and says so in the same way. */
export const signOut = endpoint({
  ...contract,
  access: canSignIn,
  audit: notAudited('leaving reveals and changes nothing'),
  handler: async ({ trx, request }) => {
    if (request.session !== undefined) await removeSession(trx, request.session.hash)
    return withCookies({}, [{ name: SESSION_COOKIE, value: null }])
  },
})
