import { isIPv6 } from 'node:net'
import { blindIndex } from '#platform/crypto/seal.ts'
import { AppError } from '#platform/errors/app-error.ts'
import type { ErrorCode } from '#platform/i18n/catalogue.ts'
import { type BudgetName, budgets, secondsToWait, waitAfter } from '../domain/throttle.ts'
import { countFailure, forgetFailures, listFailures, tryLock } from './attempt-store.ts'
import { DEVICE_COOKIE, knowsPerson, parseDevice } from './known-device.ts'
import { journalSignIn, type SignInContext } from './sign-in-context.ts'

type Line = { readonly budget: BudgetName; readonly key: Buffer }

export type Attempt = {
  readonly context: SignInContext
  readonly personId: string | null
  readonly method: AttemptMethod
  readonly lines: readonly Line[]
}

export type AttemptMethod = 'password' | 'totp' | 'recovery-code' | 'passkey' | 'invitation'

type Tried = {
  readonly method: AttemptMethod
  /** What is tried at: a username, known or not, or a person's second factor. */
  readonly subject: string
  /** The person, when there is one; decides whether this browser is a known device. */
  readonly personId: string | null
}

/** Opens an attempt, or answers how long to wait. Nothing here depends on whether the username exists. */
export async function openAttempt(context: SignInContext, tried: Tried): Promise<Attempt | AppError> {
  const lines = linesOf(context, tried)
  const { trx, services } = context
  for (const line of lines) {
    if (line.budget !== 'address' && !(await tryLock(trx, line.key))) return mustWait(1)
  }
  const failures = await listFailures(
    trx,
    lines.map((line) => line.key),
  )
  const waits = lines.map(({ budget, key }) =>
    secondsToWait(budget, failures.get(key.toString('hex')), services.clock.now()),
  )
  const wait = Math.max(...waits)
  return wait > 0 ? mustWait(wait) : { context, personId: tried.personId, method: tried.method, lines }
}

/** Counts the failure and answers with the refusal. To be returned, not thrown: the count must stay. */
export async function failAttempt(attempt: Attempt, code: ErrorCode): Promise<AppError> {
  const { context, personId, method } = attempt
  const now = context.services.clock.now()
  const waits: number[] = []
  for (const { budget, key } of attempt.lines) {
    const { forgetAfterSeconds } = budgets[budget]
    waits.push(waitAfter(budget, await countFailure(context.trx, key, { now, forgetAfterSeconds })))
  }
  const seconds = Math.max(...waits)
  await journalSignIn(context, 'sign-in.failed', { personId, details: { method, known: personId !== null } })
  if (seconds > 0)
    await journalSignIn(context, 'sign-in.throttled', { personId, details: { method, seconds } })
  return new AppError(422, code)
}

/** The right proof clears the budget of this account here; the one of the address stays. */
export async function clearAttempt({ context, lines }: Attempt): Promise<void> {
  const own = lines.filter(({ budget }) => budget === 'account-at-address' || budget === 'account-on-device')
  for (const { key } of own) await forgetFailures(context.trx, key, context.services.clock.now())
}

function mustWait(seconds: number): AppError {
  return new AppError(429, 'sign-in.wait', { params: { count: seconds } })
}

/** A known device has a budget of its own, whatever happens elsewhere; an unknown one shares those of its address. */
function linesOf(
  { request, services }: SignInContext,
  { subject, personId, method }: Tried,
): readonly Line[] {
  const line = (budget: BudgetName, of: string) => ({
    budget,
    key: blindIndex(services.keys.index, `${budget}:${of}`),
  })
  const device = parseDevice(request.cookies[DEVICE_COOKIE])
  if (device !== undefined && personId !== null && knowsPerson(services.keys.session, device, personId)) {
    return [line('account-on-device', `${subject}:${personId}:${device.id}`)]
  }
  const network = networkOf(request.ip)
  const lines = [line('address', network), line('account-at-address', `${subject}:${network}`)]
  const guessable = method === 'totp' || method === 'recovery-code'
  return guessable && personId !== null ? [...lines, line('second-factor-elsewhere', personId)] : lines
}

/** A household or an attacker has a whole /64 of IPv6. */
function networkOf(ip: string): string {
  if (!isIPv6(ip) || ip.startsWith('::ffff:')) return ip.replace('::ffff:', '')
  const [head = '', tail = ''] = ip.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail.split(':').filter(Boolean)
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
  return [...left, ...zeros, ...right].slice(0, 4).join(':')
}
