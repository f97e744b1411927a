import { endpoint } from '#foundation/endpoint/index.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { removePasskey as contract } from '../contract/security.ts'
import { removePasskeyOf } from './factor-store.ts'
import { canManageOwnSignIn } from './policies.ts'
import { requireOtherFactor } from './require-other-factor.ts'
import { requireRecent } from './sign-in-context.ts'

export const removePasskey = endpoint({
  ...contract,
  access: canManageOwnSignIn,
  audit: 'sign-in.passkey-removed',
  handler: async (context) => {
    requireRecent(context)
    const own = { id: context.params.passkeyId, personId: context.actor.personId }
    await requireOtherFactor(context, own.personId, 'passkey')
    if (!(await removePasskeyOf(context.trx, own))) throw notFound()
    context.note({ passkeyId: own.id })
    return {}
  },
})
