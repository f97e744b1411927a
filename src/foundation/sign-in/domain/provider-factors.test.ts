import { expect, test } from 'vitest'
import { saysTwoFactors } from './provider-factors.ts'

test.each([
  [{}, false],
  [{ acr: '0' }, false],
  [{ amr: ['pwd'] }, false],
  [{ amr: ['otp'] }, false],
  [{ amr: 'mfa' }, false],
  [{ amr: ['pwd', 'otp'] }, true],
  [{ amr: ['mfa'] }, true],
  [{ acr: 'phr' }, true],
  [{ acr: 'http://eidas.europa.eu/LoA/high' }, true],
])('%j is two factors: %s', (claims, two) => {
  expect(saysTwoFactors(claims)).toBe(two)
})
