import { endpoint, hashToken, notAudited } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { acceptInvitation as contract } from '../contract/sign-in.ts'
import { findInvitation } from './account-reads.ts'
import { acceptInvitation as useUpInvitation } from './account-store.ts'
import { beginSession } from './begin-session.ts'
import { hashPassword } from './password-hash.ts'
import { canSignIn } from './policies.ts'
import { requireGoodPassword } from './require-good-password.ts'
import { journalSignIn } from './sign-in-context.ts'

/** Sets the first password by an invitation, and goes on as after any first factor. */
export const acceptInvitation = endpoint({
  ...contract,
  access: canSignIn,
  audit: notAudited(
    'writes sign-in.invitation-accepted itself, in the name of a person who is not an actor yet',
  ),
  handler: async (context) => {
    const { trx, input, services } = context
    const now = services.clock.now()
    const tokenHash = hashToken(input.token)
    const invitation = await findInvitation(trx, tokenHash, now)
    if (invitation === undefined) throw refuse('sign-in.invitation-over')
    requireGoodPassword(input.password, invitation.username)
    const passwordHash = await hashPassword(input.password)
    const personId = await useUpInvitation(trx, tokenHash, { passwordHash, now })
    if (personId === undefined) throw refuse('sign-in.invitation-over')
    await journalSignIn(context, 'sign-in.invitation-accepted', { personId, details: {} })
    return beginSession(context, { personId, method: 'password', alreadyTwo: false })
  },
})
