import { z } from 'zod'
import { seal, unseal } from '#platform/crypto/seal.ts'

export const OIDC_COOKIE = 'pamani_oidc'
export const OIDC_MINUTES = 10
const CONTEXT = 'oidc-round'

const Kept = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  next: z.string(),
  expiresAt: z.number(),
})
type Kept = z.output<typeof Kept>

/** What a browser must bring back from the provider, in a form that only this server can make and read. */
export function sealRound(key: Buffer, kept: Kept): string {
  return seal(key, JSON.stringify(kept), CONTEXT).toString('base64url')
}

export function openRound(key: Buffer, cookie: string | undefined, now: Date): Kept | undefined {
  if (cookie === undefined) return undefined
  try {
    const kept = Kept.parse(JSON.parse(unseal(key, Buffer.from(cookie, 'base64url'), CONTEXT)))
    return kept.expiresAt < now.getTime() ? undefined : kept
  } catch {
    return undefined // made with another key, changed, or not ours
  }
}

/** Only an address of this product, never one of another site. */
export function safeReturnPath(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) && !/[\r\n]/.test(next) ? next : '/'
}
