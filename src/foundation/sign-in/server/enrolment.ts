import type { CookieChange } from '#foundation/endpoint/index.ts'
import { csrfToken, withCookies } from '#foundation/endpoint/index.ts'
import { AppError } from '#platform/errors/app-error.ts'
import type { SignInStep } from '../contract/sign-in.ts'
import { readFactors } from './account-reads.ts'
import { completeSession } from './begin-session.ts'
import { replaceRecoveryCodes } from './factor-store.ts'
import { newRecoveryCodes, recoveryCodeHash } from './recovery-code.ts'
import { asPerson, journalSignIn, type SignInContext } from './sign-in-context.ts'
import { firstMethod } from './sign-in-with-totp.ts'

type Enrolled = SignInStep & { readonly recoveryCodes: string[] }

/** After a second factor is added: recovery codes when there are none, and a full session for whoever had to add it. */
export async function finishEnrolment(
  context: SignInContext,
  added: { personId: string; factor: 'totp' | 'passkey'; cookies?: readonly CookieChange[] },
): Promise<Enrolled> {
  const { personId, factor } = added
  await journalSignIn(context, 'sign-in.second-factor-added', { personId, details: { factor } })
  const recoveryCodes = await asPerson(context, personId, () => firstRecoveryCodes(context, personId))
  const { session } = context.request
  if (session?.stage === 'enrolment') {
    const step = await completeSession(context, { personId, method: firstMethod(context), alreadyTwo: true })
    return Object.assign(step, { recoveryCodes })
  }
  if (session === undefined) throw new AppError(401, 'http.unauthenticated')
  const csrf = csrfToken(context.services, session.hash)
  return withCookies({ stage: 'full' as const, csrf, recoveryCodes }, added.cookies ?? [])
}

/** Makes new codes for the present actor; the old ones stop working. */
export async function makeRecoveryCodes(
  { trx, services }: SignInContext,
  personId: string,
): Promise<string[]> {
  const codes = [...newRecoveryCodes()]
  const hashes = codes.map((code) => recoveryCodeHash(services.keys.index, code))
  await replaceRecoveryCodes(trx, personId, { hashes, at: services.clock.now() })
  return codes
}

async function firstRecoveryCodes(context: SignInContext, personId: string): Promise<string[]> {
  const { recoveryCodes } = await readFactors(context.trx, personId)
  return recoveryCodes > 0 ? [] : makeRecoveryCodes(context, personId)
}
