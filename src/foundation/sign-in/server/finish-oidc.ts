import type { SignInStep } from '../contract/sign-in.ts'
import { saysTwoFactors } from '../domain/provider-factors.ts'
import { findIdentity } from './account-reads.ts'
import { linkIdentity, touchIdentity } from './account-store.ts'
import { beginSession } from './begin-session.ts'
import type { ProvenIdentity } from './oidc-client.ts'
import { asPerson, journalSignIn, type SignInContext } from './sign-in-context.ts'

/**
 * Signs in the person behind an identity that the provider has proven; undefined when there is none.
 *
 * An identity is known by issuer and subject. At its first use it is tied to the account of the person whose address the
 * provider says it has verified: that account must have been made or invited by an administrator, must not be locked and
 * must have no other identity of this issuer. So a provider can bring in only people who were let in here before, and
 * nobody can take over an account that is tied already. Addresses of persons are unique and change only through
 * administrators. Our own second factor follows, unless the provider is trusted with it and says that it asked for two.
 */
export async function finishOidc(
  context: SignInContext,
  proven: ProvenIdentity,
): Promise<SignInStep | undefined> {
  const personId = await findPerson(context, proven)
  if (personId === undefined) {
    await journalSignIn(context, 'sign-in.failed', {
      personId: null,
      details: { method: 'oidc', known: false },
    })
    return undefined
  }
  await asPerson(context, personId, () => touchIdentity(context.trx, proven, context.services.clock.now()))
  const alreadyTwo = context.services.config.oidc?.trustSecondFactor === true && saysTwoFactors(proven)
  return beginSession(context, { personId, method: 'oidc', alreadyTwo })
}

async function findPerson(context: SignInContext, proven: ProvenIdentity): Promise<string | undefined> {
  const { trx, services } = context
  const found = await findIdentity(trx, proven)
  if (found !== undefined) return openPerson(found)
  if (proven.verifiedEmail === undefined) return undefined
  const now = services.clock.now()
  const linked = await linkIdentity(trx, proven, { verifiedEmail: proven.verifiedEmail, now })
  if (linked === undefined) return openPerson(await findIdentity(trx, proven)) // another window may have been first
  await journalSignIn(context, 'sign-in.identity-linked', { personId: linked, details: {} })
  return linked
}

function openPerson(found: { personId: string; locked: boolean } | undefined): string | undefined {
  return found === undefined || found.locked ? undefined : found.personId
}
