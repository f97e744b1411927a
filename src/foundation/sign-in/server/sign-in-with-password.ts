import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { signInWithPassword as contract } from '../contract/sign-in.ts'
import { findAccount } from './account-reads.ts'
import { updatePasswordHash } from './account-store.ts'
import { clearAttempt, failAttempt, openAttempt } from './attempt.ts'
import { beginSession } from './begin-session.ts'
import { hashPassword, isOutdated, verifyPassword } from './password-hash.ts'
import { canSignIn } from './policies.ts'
import { asPerson, type SignInContext } from './sign-in-context.ts'

/** Proves a password. An unknown name, a locked account and a wrong password cost the same time and look the same. */
export const signInWithPassword = endpoint({
  ...contract,
  access: canSignIn,
  audit: notAudited('writes sign-in.succeeded, .first-factor-proven, .failed or .throttled itself'),
  handler: async (context) => {
    const { username, password } = context.input
    const account = await findAccount(context.trx, username)
    const personId = account?.personId ?? null
    const attempt = await openAttempt(context, {
      method: 'password',
      subject: username.toLowerCase(),
      personId,
    })
    if (attempt instanceof AppError) return attempt
    const isRight = await verifyPassword(password, account?.passwordHash)
    if (!isRight || personId === null) return failAttempt(attempt, 'sign-in.wrong-credentials')
    await clearAttempt(attempt)
    await renewHash(context, { personId, password, hash: account?.passwordHash ?? '' })
    return beginSession(context, { personId, method: 'password', alreadyTwo: false })
  },
})

async function renewHash(
  context: SignInContext,
  held: { personId: string; password: string; hash: string },
): Promise<void> {
  if (!isOutdated(held.hash)) return
  const hash = await hashPassword(held.password)
  await asPerson(context, held.personId, () => updatePasswordHash(context.trx, held.personId, hash))
}
