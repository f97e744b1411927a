import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server'
import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { signInWithPasskey as contract } from '../contract/sign-in.ts'
import { type FoundPasskey, findPasskey } from './account-reads.ts'
import { clearAttempt, failAttempt, openAttempt } from './attempt.ts'
import { completeSession } from './begin-session.ts'
import { updatePasskeyUse } from './factor-store.ts'
import { spendChallengeCookie } from './passkey-challenge.ts'
import { canSignIn } from './policies.ts'
import { asPerson, type SignInContext } from './sign-in-context.ts'

/**
 * A passkey is a complete sign-in: the device is had, and its fingerprint, face or PIN is asked for (user verification).
 * After a password it is the second factor, and must then belong to the same person.
 */
export const signInWithPasskey = endpoint({
  ...contract,
  access: canSignIn,
  audit: notAudited('writes sign-in.succeeded, .failed or .throttled itself'),
  handler: async (context) => {
    const response = context.input.response
    const credentialId = typeof response.id === 'string' ? response.id : ''
    const passkey = await findPasskey(context.trx, credentialId)
    const personId = passkey?.personId ?? null
    const attempt = await openAttempt(context, {
      method: 'passkey',
      subject: `passkey:${credentialId}`,
      personId,
    })
    if (attempt instanceof AppError) return attempt
    const challenge = await spendChallengeCookie(context, { purpose: 'sign-in', personId: null })
    const counter =
      passkey && belongsHere(context, passkey)
        ? await verify(context, { response, challenge, passkey })
        : undefined
    if (passkey === undefined || counter === undefined) return failAttempt(attempt, 'sign-in.passkey-refused')
    await clearAttempt(attempt)
    const at = context.services.clock.now()
    await asPerson(context, passkey.personId, () =>
      updatePasskeyUse(context.trx, passkey.id, { counter, at }),
    )
    return completeSession(context, { personId: passkey.personId, method: 'passkey', alreadyTwo: true })
  },
})

function belongsHere({ request }: SignInContext, passkey: FoundPasskey): boolean {
  const { session } = request
  return session?.stage !== 'second-factor' || session.actor.personId === passkey.personId
}

/** The new signature counter; undefined when anything about the answer is not right. */
async function verify(
  { services }: SignInContext,
  answer: { response: Record<string, unknown>; challenge: string; passkey: FoundPasskey },
): Promise<number | undefined> {
  const { baseUrl } = services.config
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer.response as unknown as AuthenticationResponseJSON, // the library checks each part
      expectedChallenge: answer.challenge,
      expectedOrigin: baseUrl.origin,
      expectedRPID: baseUrl.hostname,
      requireUserVerification: true,
      credential: {
        id: String(answer.response.id),
        publicKey: new Uint8Array(answer.passkey.publicKey),
        counter: answer.passkey.counter,
      },
    })
    return verified ? authenticationInfo.newCounter : undefined
  } catch {
    return undefined // malformed, from another origin, or a counter that went backwards: the library throws for each
  }
}
