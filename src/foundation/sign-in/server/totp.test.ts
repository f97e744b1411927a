import { TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { acceptedStep, newTotpSecret, totpUri } from './totp.ts'

const now = new Date('2026-11-20T10:00:00Z')
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

function codeAt(seconds: number): string {
  return new TOTP({ secret }).generate({ timestamp: now.getTime() + seconds * 1000 })
}

test('the test vector of RFC 6238 holds', () => {
  const step = acceptedStep(secret, '287 082', { now: new Date(59_000), lastUsedStep: null })

  expect(step).toBe(1)
})

test('the present, the last and the next code are accepted, older ones are not', () => {
  const accepted = [-60, -30, 0, 30, 60].map(
    (seconds) => acceptedStep(secret, codeAt(seconds), { now, lastUsedStep: null }) !== undefined,
  )

  expect(accepted).toEqual([false, true, true, true, false])
})

test('a code is accepted once', () => {
  const first = acceptedStep(secret, codeAt(0), { now, lastUsedStep: null })

  const second = acceptedStep(secret, codeAt(0), { now, lastUsedStep: first ?? null })
  const earlier = acceptedStep(secret, codeAt(-30), { now, lastUsedStep: first ?? null })

  expect([second, earlier]).toEqual([undefined, undefined])
})

test('a new secret has 160 bits and its address names the product and the person', () => {
  const uri = totpUri(newTotpSecret(), 'ilze.priede')

  expect(uri).toMatch(/^otpauth:\/\/totp\/Pamani:ilze\.priede\?issuer=Pamani&secret=[A-Z2-7]{32}&/)
})
