import { endpoint } from '#foundation/endpoint/index.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { removeTotp as contract } from '../contract/security.ts'
import { removeTotpOf } from './factor-store.ts'
import { canManageOwnSignIn } from './policies.ts'
import { requireOtherFactor } from './require-other-factor.ts'
import { requireRecent } from './sign-in-context.ts'

export const removeTotp = endpoint({
  ...contract,
  access: canManageOwnSignIn,
  audit: 'sign-in.totp-removed',
  handler: async (context) => {
    requireRecent(context)
    const { personId } = context.actor
    await requireOtherFactor(context, personId, 'totp')
    if (!(await removeTotpOf(context.trx, personId))) throw notFound()
    return {}
  },
})
