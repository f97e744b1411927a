import { endpoint } from '#foundation/endpoint/index.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import { changePassword as contract } from '../contract/security.ts'
import { findOwnAccount } from './account-reads.ts'
import { updatePassword } from './account-store.ts'
import { clearAttempt, failAttempt, openAttempt } from './attempt.ts'
import { hashPassword, verifyPassword } from './password-hash.ts'
import { canManageOwnSignIn } from './policies.ts'
import { requireGoodPassword } from './require-good-password.ts'
import { removeSessionsOf } from './session-store.ts'

/** Changes the password and signs out every other browser. */
export const changePassword = endpoint({
  ...contract,
  access: canManageOwnSignIn,
  audit: 'sign-in.password-changed',
  handler: async (context) => {
    const { trx, input, services, request } = context
    const { personId } = context.actor
    const account = await findOwnAccount(trx, personId)
    if (account === undefined || account.passwordHash === null) throw notFound()
    const attempt = await openAttempt(context, {
      method: 'password',
      subject: `change:${personId}`,
      personId,
    })
    if (attempt instanceof AppError) return attempt
    const isRight = await verifyPassword(input.presentPassword, account.passwordHash)
    if (!isRight) return failAttempt(attempt, 'sign-in.wrong-credentials')
    requireGoodPassword(input.newPassword, account.username)
    await clearAttempt(attempt)
    const hash = await hashPassword(input.newPassword)
    await updatePassword(trx, personId, { hash, at: services.clock.now() })
    const sessionsEnded = await removeSessionsOf(trx, personId, request.sessionHash)
    context.note({ sessionsEnded })
    return { sessionsEnded }
  },
})
