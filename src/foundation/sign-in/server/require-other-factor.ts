import { refuse } from '#platform/errors/app-error.ts'
import { type Factors, readFactors } from './account-reads.ts'
import { isRequiredFor } from './begin-session.ts'
import type { SignInContext } from './sign-in-context.ts'

/** Refuses to take away the last second factor of somebody whose roles need one. */
export async function requireOtherFactor(
  context: SignInContext,
  personId: string,
  removed: 'totp' | 'passkey',
): Promise<void> {
  const factors = await readFactors(context.trx, personId)
  if (left(factors, removed) > 0 || !(await isRequiredFor(context, personId))) return
  throw refuse('sign-in.factor-needed')
}

function left({ totp, passkeys }: Factors, removed: 'totp' | 'passkey'): number {
  return removed === 'totp' ? passkeys : (totp ? 1 : 0) + passkeys - 1
}
