import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { signInWithRecoveryCode as contract } from '../contract/sign-in.ts'
import { clearAttempt, failAttempt, openAttempt } from './attempt.ts'
import { completeSession } from './begin-session.ts'
import { useRecoveryCode } from './factor-store.ts'
import { canSignIn } from './policies.ts'
import { recoveryCodeHash } from './recovery-code.ts'
import { asPerson, journalSignIn, requireHalfSignedIn } from './sign-in-context.ts'
import { firstMethod } from './sign-in-with-totp.ts'

/** Uses one of the codes on paper in place of the second factor. */
export const signInWithRecoveryCode = endpoint({
  ...contract,
  access: canSignIn,
  audit: notAudited('writes sign-in.recovery-code-used and .succeeded, .failed or .throttled itself'),
  handler: async (context) => {
    const personId = requireHalfSignedIn(context)
    const attempt = await openAttempt(context, {
      method: 'recovery-code',
      subject: `totp:${personId}`,
      personId,
    })
    if (attempt instanceof AppError) return attempt
    const { trx, services } = context
    const hash = recoveryCodeHash(services.keys.index, context.input.code)
    const isRight = await asPerson(context, personId, () =>
      useRecoveryCode(trx, personId, { hash, at: services.clock.now() }),
    )
    if (!isRight) return failAttempt(attempt, 'sign-in.wrong-recovery-code')
    await clearAttempt(attempt)
    await journalSignIn(context, 'sign-in.recovery-code-used', { personId, details: {} })
    return completeSession(context, { personId, method: firstMethod(context), alreadyTwo: true })
  },
})
