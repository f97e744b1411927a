import { generateAuthenticationOptions } from '@simplewebauthn/server'
import { endpoint, notAudited, withCookies } from '#foundation/endpoint/index.ts'
import { startPasskeySignIn as contract } from '../contract/sign-in.ts'
import { listPasskeyRefs } from './factor-store.ts'
import { challengeCookie } from './passkey-challenge.ts'
import { canSignIn } from './policies.ts'
import { asPerson, type SignInContext } from './sign-in-context.ts'

/** The challenge for a passkey. Who has not proven a password yet learns of nobody's keys: the browser offers its own. */
export const startPasskeySignIn = endpoint({
  ...contract,
  access: canSignIn,
  audit: notAudited('nothing is decided yet'),
  handler: async (context) => {
    const personId = halfSignedIn(context)
    const options = await generateAuthenticationOptions({
      rpID: context.services.config.baseUrl.hostname,
      userVerification: 'required',
      ...(personId === null ? {} : { allowCredentials: await ownCredentials(context, personId) }),
    })
    const cookie = challengeCookie(context, {
      purpose: 'sign-in',
      challenge: options.challenge,
      personId: null,
    })
    return withCookies({ ...options }, [cookie])
  },
})

function halfSignedIn({ request }: SignInContext): string | null {
  return request.session?.stage === 'second-factor' ? request.session.actor.personId : null
}

function ownCredentials(
  context: SignInContext,
  personId: string,
): Promise<{ id: string; transports: string[] }[]> {
  return asPerson(context, personId, async () =>
    (await listPasskeyRefs(context.trx, personId)).map(({ credentialId, transports }) => ({
      id: credentialId,
      transports: [...transports],
    })),
  )
}
