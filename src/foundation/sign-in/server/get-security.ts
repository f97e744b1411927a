import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { getSecurity as contract } from '../contract/security.ts'
import { isRequiredFor } from './begin-session.ts'
import { canManageOwnSignIn } from './policies.ts'
import { readSecurity } from './security-view.ts'
import { isRecent } from './sign-in-context.ts'

export const getSecurity = endpoint({
  ...contract,
  access: canManageOwnSignIn,
  audit: notAudited('a person’s own settings'),
  handler: async (context) => ({
    ...(await readSecurity(context.trx, context.actor.personId)),
    secondFactorRequired: await isRequiredFor(context, context.actor.personId),
    recent: isRecent(context),
  }),
})
