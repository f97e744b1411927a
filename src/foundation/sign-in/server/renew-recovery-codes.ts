import { endpoint } from '#foundation/endpoint/index.ts'
import { renewRecoveryCodes as contract } from '../contract/security.ts'
import { makeRecoveryCodes } from './enrolment.ts'
import { canManageOwnSignIn } from './policies.ts'
import { requireRecent } from './sign-in-context.ts'

export const renewRecoveryCodes = endpoint({
  ...contract,
  access: canManageOwnSignIn,
  audit: 'sign-in.recovery-codes-renewed',
  handler: async (context) => {
    requireRecent(context)
    return { recoveryCodes: await makeRecoveryCodes(context, context.actor.personId) }
  },
})
