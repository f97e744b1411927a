import { type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server'
import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { newId } from '#platform/ids/ids.ts'
import { addPasskey as contract } from '../contract/security.ts'
import { readFactors } from './account-reads.ts'
import { finishEnrolment } from './enrolment.ts'
import { insertPasskey } from './factor-store.ts'
import { noChallengeCookie, spendChallengeCookie } from './passkey-challenge.ts'
import { canAddSecondFactor } from './policies.ts'
import { asPerson, requireEnrolling, type SignInContext } from './sign-in-context.ts'

const MOST_PASSKEYS = 10

/** Adds a passkey that has asked for fingerprint, face or PIN. */
export const addPasskey = endpoint({
  ...contract,
  access: canAddSecondFactor,
  audit: notAudited(
    'writes sign-in.second-factor-added itself, in the name of a person who is not an actor yet',
  ),
  handler: async (context) => {
    const personId = requireEnrolling(context)
    const { name, response } = context.input
    const challenge = await spendChallengeCookie(context, { purpose: 'add', personId })
    const { credential, credentialBackedUp } = await verify(context, { response, challenge })
    await asPerson(context, personId, async () => {
      const { passkeys } = await readFactors(context.trx, personId)
      if (passkeys >= MOST_PASSKEYS)
        throw refuse('sign-in.passkey-limit', { params: { maximum: MOST_PASSKEYS } })
      const added = await insertPasskey(context.trx, {
        id: newId(),
        personId,
        credentialId: credential.id,
        publicKey: credential.publicKey,
        counter: credential.counter,
        transports: credential.transports ?? [],
        backedUp: credentialBackedUp,
        name,
        createdAt: context.services.clock.now(),
      })
      if (!added) throw refuse('sign-in.passkey-already')
    })
    return finishEnrolment(context, { personId, factor: 'passkey', cookies: [noChallengeCookie] })
  },
})

async function verify(
  { services }: SignInContext,
  answer: { response: Record<string, unknown>; challenge: string },
) {
  const { baseUrl } = services.config
  const result = await verifyRegistrationResponse({
    response: answer.response as unknown as RegistrationResponseJSON, // the library checks each part
    expectedChallenge: answer.challenge,
    expectedOrigin: baseUrl.origin,
    expectedRPID: baseUrl.hostname,
    requireUserVerification: true,
  }).catch(() => undefined) // malformed or from another origin: the library throws
  if (!result?.verified) throw refuse('sign-in.passkey-refused')
  return result.registrationInfo
}
