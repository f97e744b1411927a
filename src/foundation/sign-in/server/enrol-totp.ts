import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { seal } from '#platform/crypto/seal.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { enrolTotp as contract } from '../contract/security.ts'
import { findOwnAccount } from './account-reads.ts'
import { insertTotp } from './factor-store.ts'
import { canAddSecondFactor } from './policies.ts'
import { qrCode } from './qr-code.ts'
import { asPerson, requireEnrolling } from './sign-in-context.ts'
import { newTotpSecret, totpUri } from './totp.ts'

/** Begins to set up an authenticator app: the secret, shown once. It opens nothing until a code has confirmed it. */
export const enrolTotp = endpoint({
  ...contract,
  access: canAddSecondFactor,
  audit: notAudited('opens nothing before confirmation, which is journalled'),
  handler: async (context) => {
    const personId = requireEnrolling(context)
    const { trx, services } = context
    const secret = newTotpSecret()
    const sealed = seal(services.keys.seal, secret, `totp:${personId}`)
    return asPerson(context, personId, async () => {
      const begun = await insertTotp(trx, personId, { sealed, at: services.clock.now() })
      if (!begun) throw refuse('sign-in.totp-already')
      const account = await findOwnAccount(trx, personId)
      return { secret, qrCode: qrCode(totpUri(secret, account?.username ?? '')) }
    })
  },
})
