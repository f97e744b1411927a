import { newId } from '#platform/ids/ids.ts'
import type { RouteCase, RouteCases } from '#tests/support/route-case.ts'

/** Proofs that are wrong on purpose: what these routes answer is tested beside them; here, that they tell nothing. */
const wrongly = (body: object): RouteCase => ({ allowed: 'everyone', body: () => body })
const own: RouteCase = { allowed: 'signed-in' }

export const signInRouteCases: RouteCases = {
  'GET /session': {
    allowed: 'everyone',
    mayNameThePupil: 'a person is told the scopes of the person’s own rights',
  },
  'DELETE /session': own,
  'GET /sessions': own,
  'DELETE /sessions': own,
  'DELETE /sessions/:sessionId': { ...own, params: () => ({ sessionId: newId() }) },
  'POST /sign-in/password': wrongly({ username: 'nobody.here', password: 'wrong wrong wrong' }),
  'POST /sign-in/totp': wrongly({ code: '000000' }),
  'POST /sign-in/recovery-code': wrongly({ code: 'aaaa-bbbb-cccc' }),
  'POST /sign-in/passkey/options': wrongly({}),
  'POST /sign-in/passkey': wrongly({}),
  'POST /invitations/reading': wrongly({ token: 'wrong' }),
  'POST /invitations/accept': wrongly({ token: 'wrong', password: 'wrong wrong wrong' }),
  'GET /account/security': own,
  'POST /account/totp': own,
  'POST /account/totp/confirmation': { ...own, body: () => ({ code: '000000' }) },
  'DELETE /account/totp': own,
  'POST /account/passkeys/options': own,
  'POST /account/passkeys': { ...own, body: () => ({}) },
  'PATCH /account/passkeys/:passkeyId': {
    ...own,
    params: () => ({ passkeyId: newId() }),
    body: () => ({ name: 'x' }),
  },
  'DELETE /account/passkeys/:passkeyId': { ...own, params: () => ({ passkeyId: newId() }) },
  'POST /account/recovery-codes': own,
  'PUT /account/password': { ...own, body: () => ({ presentPassword: 'x', newPassword: 'y' }) },
}
