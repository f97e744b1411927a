import { z } from 'zod'
import type { CookieChange } from '#foundation/endpoint/index.ts'
import { hashToken } from '#foundation/endpoint/index.ts'
import { seal, unseal } from '#platform/crypto/seal.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { spendChallenge } from './factor-store.ts'
import type { SignInContext } from './sign-in-context.ts'

const CHALLENGE_COOKIE = 'pamani_challenge'
const MINUTES = 5
const CONTEXT = 'passkey-challenge'

const Challenge = z.object({
  purpose: z.enum(['sign-in', 'add']),
  challenge: z.string(),
  personId: z.string().nullable(),
  expiresAt: z.number(),
})
type Challenge = z.output<typeof Challenge>

/** Gives the browser a challenge to keep, sealed; the server keeps nothing until it is answered. */
export function challengeCookie(
  { services }: SignInContext,
  given: Pick<Challenge, 'purpose' | 'challenge' | 'personId'>,
): CookieChange {
  const expiresAt = services.clock.now().getTime() + MINUTES * 60_000
  const value = seal(services.keys.seal, JSON.stringify({ ...given, expiresAt }), CONTEXT).toString(
    'base64url',
  )
  return { name: CHALLENGE_COOKIE, value, maxAgeSeconds: MINUTES * 60 }
}

export const noChallengeCookie: CookieChange = { name: CHALLENGE_COOKIE, value: null }

/** The challenge that this browser was given, which is used up by asking. */
export async function spendChallengeCookie(
  { services, request, trx }: SignInContext,
  expected: Pick<Challenge, 'purpose' | 'personId'>,
): Promise<string> {
  const found = openCookie(services.keys.seal, request.cookies[CHALLENGE_COOKIE])
  const now = services.clock.now()
  const fits = found?.purpose === expected.purpose && found.personId === expected.personId
  if (!fits || found.expiresAt < now.getTime()) throw refuse('sign-in.challenge-over')
  const first = await spendChallenge(trx, hashToken(found.challenge), {
    now,
    expiresAt: new Date(found.expiresAt),
  })
  if (!first) throw refuse('sign-in.challenge-over')
  return found.challenge
}

function openCookie(key: Buffer, cookie: string | undefined): Challenge | undefined {
  if (cookie === undefined) return undefined
  try {
    return Challenge.parse(JSON.parse(unseal(key, Buffer.from(cookie, 'base64url'), CONTEXT)))
  } catch {
    return undefined // made with another key, changed, or not ours
  }
}
