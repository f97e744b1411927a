import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { unseal } from '#platform/crypto/seal.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { signInWithTotp as contract } from '../contract/sign-in.ts'
import { clearAttempt, failAttempt, openAttempt } from './attempt.ts'
import { completeSession } from './begin-session.ts'
import { lockTotp, updateTotpStep } from './factor-store.ts'
import { canSignIn } from './policies.ts'
import type { SignInMethod } from './session-store.ts'
import { asPerson, requireHalfSignedIn, type SignInContext } from './sign-in-context.ts'
import { acceptedStep } from './totp.ts'

/** Proves the authenticator app after the password. */
export const signInWithTotp = endpoint({
  ...contract,
  access: canSignIn,
  audit: notAudited('writes sign-in.succeeded, .failed or .throttled itself'),
  handler: async (context) => {
    const personId = requireHalfSignedIn(context)
    const attempt = await openAttempt(context, { method: 'totp', subject: `totp:${personId}`, personId })
    if (attempt instanceof AppError) return attempt
    const isRight = await asPerson(context, personId, () =>
      useTotpCode(context, personId, context.input.code),
    )
    if (!isRight) return failAttempt(attempt, 'sign-in.wrong-code')
    await clearAttempt(attempt)
    return completeSession(context, { personId, method: firstMethod(context), alreadyTwo: true })
  },
})

/** How the first factor of a half session was proven. */
export function firstMethod({ request }: SignInContext): SignInMethod {
  return request.session?.method === 'oidc' ? 'oidc' : 'password'
}

/** Checks a code of the present actor's app and uses it up. */
async function useTotpCode(context: SignInContext, personId: string, code: string): Promise<boolean> {
  const { trx, services } = context
  const totp = await lockTotp(trx, personId)
  if (totp === undefined || !totp.confirmed) return false
  const now = services.clock.phoneNow()
  const secret = unseal(services.keys.seal, totp.sealed, `totp:${personId}`)
  const step = acceptedStep(secret, code, { now, lastUsedStep: totp.lastUsedStep })
  if (step === undefined) return false
  await updateTotpStep(trx, personId, { step, at: services.clock.now() })
  return true
}
