import { endpoint, hashToken, notAudited } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { readInvitation as contract } from '../contract/sign-in.ts'
import { findInvitation } from './account-reads.ts'
import { canSignIn } from './policies.ts'

/** Greets whoever holds the link. The token comes in the body, so that no log or history keeps it. */
export const readInvitation = endpoint({
  ...contract,
  access: canSignIn,
  audit: notAudited('the invited person’s own name; accepting is journalled'),
  handler: async ({ trx, input, services }) => {
    const invitation = await findInvitation(trx, hashToken(input.token), services.clock.now())
    if (invitation === undefined) throw refuse('sign-in.invitation-over')
    return { username: invitation.username, givenName: invitation.givenName }
  },
})
