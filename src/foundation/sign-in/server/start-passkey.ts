import { generateRegistrationOptions } from '@simplewebauthn/server'
import { parse } from 'uuid'
import { endpoint, notAudited, withCookies } from '#foundation/endpoint/index.ts'
import { startPasskey as contract } from '../contract/security.ts'
import { findOwnAccount } from './account-reads.ts'
import { listPasskeyRefs } from './factor-store.ts'
import { challengeCookie } from './passkey-challenge.ts'
import { canAddSecondFactor } from './policies.ts'
import { asPerson, requireEnrolling } from './sign-in-context.ts'

/** The challenge for a new passkey. */
export const startPasskey = endpoint({
  ...contract,
  access: canAddSecondFactor,
  audit: notAudited('nothing is added yet'),
  handler: async (context) => {
    const personId = requireEnrolling(context)
    const { trx, services } = context
    const [account, present] = await asPerson(context, personId, async () => [
      await findOwnAccount(trx, personId),
      await listPasskeyRefs(trx, personId),
    ])
    const options = await generateRegistrationOptions({
      rpName: 'Pamani',
      rpID: services.config.baseUrl.hostname,
      userName: account?.username ?? '',
      userID: new Uint8Array(parse(personId)),
      attestationType: 'none',
      excludeCredentials: present.map(({ credentialId, transports }) => ({
        id: credentialId,
        transports: [...transports],
      })),
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
    })
    const cookie = challengeCookie(context, { purpose: 'add', challenge: options.challenge, personId })
    return withCookies({ ...options }, [cookie])
  },
})
