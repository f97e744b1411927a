import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { unseal } from '#platform/crypto/seal.ts'
import { AppError, refuse } from '#platform/errors/app-error.ts'
import { confirmTotp as contract } from '../contract/security.ts'
import { clearAttempt, failAttempt, openAttempt } from './attempt.ts'
import { finishEnrolment } from './enrolment.ts'
import { lockTotp, updateTotpStep } from './factor-store.ts'
import { canAddSecondFactor } from './policies.ts'
import { asPerson, requireEnrolling, type SignInContext } from './sign-in-context.ts'
import { acceptedStep } from './totp.ts'

/** Puts an authenticator app into use, once it shows the right code. */
export const confirmTotp = endpoint({
  ...contract,
  access: canAddSecondFactor,
  audit: notAudited(
    'writes sign-in.second-factor-added itself, in the name of a person who is not an actor yet',
  ),
  handler: async (context) => {
    const personId = requireEnrolling(context)
    const attempt = await openAttempt(context, { method: 'totp', subject: `enrol:${personId}`, personId })
    if (attempt instanceof AppError) return attempt
    const confirmed = await asPerson(context, personId, () => confirm(context, personId, context.input.code))
    if (!confirmed) return failAttempt(attempt, 'sign-in.wrong-code')
    await clearAttempt(attempt)
    return finishEnrolment(context, { personId, factor: 'totp' })
  },
})

async function confirm({ trx, services }: SignInContext, personId: string, code: string): Promise<boolean> {
  const totp = await lockTotp(trx, personId)
  if (totp === undefined) throw refuse('sign-in.totp-not-started')
  if (totp.confirmed) throw refuse('sign-in.totp-already')
  const now = services.clock.phoneNow()
  const secret = unseal(services.keys.seal, totp.sealed, `totp:${personId}`)
  const step = acceptedStep(secret, code, { now, lastUsedStep: null })
  if (step === undefined) return false
  await updateTotpStep(trx, personId, { step, at: services.clock.now() })
  return true
}
