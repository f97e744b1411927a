import { endpoint } from '#foundation/endpoint/index.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { renamePasskey as contract } from '../contract/security.ts'
import { updatePasskeyName } from './factor-store.ts'
import { canManageOwnSignIn } from './policies.ts'

export const renamePasskey = endpoint({
  ...contract,
  access: canManageOwnSignIn,
  audit: 'sign-in.passkey-renamed',
  handler: async ({ trx, actor, params, input, note }) => {
    const own = { id: params.passkeyId, personId: actor.personId }
    if (!(await updatePasskeyName(trx, own, input.name))) throw notFound()
    note({ passkeyId: params.passkeyId })
    return {}
  },
})
