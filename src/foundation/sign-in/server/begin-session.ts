import { randomBytes } from 'node:crypto'
import { needsSecondFactor, roles } from '#foundation/access/index.ts'
import {
  type CookieChange,
  csrfToken,
  hashToken,
  SESSION_COOKIE,
  type SessionStage,
  withCookies,
} from '#foundation/endpoint/index.ts'
import type { SignInStep } from '../contract/sign-in.ts'
import { deviceName } from '../domain/device-name.ts'
import { nextStage } from '../domain/next-step.ts'
import { listOwnRoles, readFactors } from './account-reads.ts'
import { updateLastSignIn } from './account-store.ts'
import { DEVICE_COOKIE, DEVICE_DAYS, introduce, newDevice, parseDevice, writeDevice } from './known-device.ts'
import { insertSession, removeSession, type SignInMethod } from './session-store.ts'
import { asPerson, journalSignIn, type SignInContext } from './sign-in-context.ts'

const HALF_SESSION_MINUTES = 15
const MINUTE = 60_000
const DAY_SECONDS = 86_400

export type Proven = {
  readonly personId: string
  readonly method: SignInMethod
  /** Whether two factors have been proven by now. */
  readonly alreadyTwo: boolean
}

/** After a first factor: a full session, or one that may only go on to the second. */
export async function beginSession(context: SignInContext, proven: Proven): Promise<SignInStep> {
  const stage = await asPerson(context, proven.personId, async () =>
    nextStage({
      required: (await listOwnRoles(context.trx, proven.personId, context.today)).some(asksSecondFactor),
      enrolled: await isEnrolled(context, proven.personId),
      alreadyTwo: proven.alreadyTwo,
    }),
  )
  return startSession(context, proven, stage)
}

/** Signs a person in completely. The old token of this browser dies, so that nobody can have fixed it beforehand. */
export function completeSession(context: SignInContext, proven: Proven): Promise<SignInStep> {
  return startSession(context, proven, 'full')
}

export async function isRequiredFor(context: SignInContext, personId: string): Promise<boolean> {
  return (await listOwnRoles(context.trx, personId, context.today)).some(asksSecondFactor)
}

function asksSecondFactor(name: string): boolean {
  const role = roles.find((known) => known === name)
  return role !== undefined && needsSecondFactor(role)
}

async function isEnrolled(context: SignInContext, personId: string): Promise<boolean> {
  const factors = await readFactors(context.trx, personId)
  return factors.totp || factors.passkeys > 0
}

async function startSession(
  context: SignInContext,
  proven: Proven,
  stage: SessionStage,
): Promise<SignInStep> {
  const { trx, services, request } = context
  const { personId, method, alreadyTwo } = proven
  const token = randomBytes(32).toString('base64url')
  const hash = hashToken(token)
  const startedAt = services.clock.now()
  if (request.session !== undefined) await removeSession(trx, request.session.hash)
  await insertSession(trx, {
    hash,
    personId,
    method,
    secondFactor: alreadyTwo,
    stage,
    device: deviceName(request.userAgent),
    startedAt,
    endsAt: new Date(startedAt.getTime() + minutesOf(stage, services.config.session.hours) * MINUTE),
  })
  if (stage === 'full') await asPerson(context, personId, () => updateLastSignIn(trx, personId, startedAt))
  const event = stage === 'full' ? 'sign-in.succeeded' : 'sign-in.first-factor-proven'
  await journalSignIn(context, event, { personId, details: { method, secondFactor: alreadyTwo, stage } })
  const cookies = [
    { name: SESSION_COOKIE, value: token },
    ...(stage === 'full' ? [deviceCookie(context, personId)] : []),
  ]
  return withCookies({ stage, csrf: csrfToken(services, hash) }, cookies)
}

function minutesOf(stage: SessionStage, hours: number): number {
  return stage === 'full' ? hours * 60 : HALF_SESSION_MINUTES
}

/** From now on this browser is known to this person. */
function deviceCookie({ request, services }: SignInContext, personId: string): CookieChange {
  const device = parseDevice(request.cookies[DEVICE_COOKIE]) ?? newDevice()
  const value = writeDevice(introduce(services.keys.session, device, personId))
  return { name: DEVICE_COOKIE, value, maxAgeSeconds: DEVICE_DAYS * DAY_SECONDS }
}
