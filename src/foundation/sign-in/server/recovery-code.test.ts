import { expect, test } from 'vitest'
import { DEMO_SECRET, keysFrom } from '#platform/crypto/keys.ts'
import { newRecoveryCodes, recoveryCodeHash } from './recovery-code.ts'

const key = keysFrom(DEMO_SECRET).index

test('ten different codes are made', () => {
  const codes = newRecoveryCodes()

  expect(new Set(codes).size).toBe(10)
  expect(codes.every((code) => /^[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}$/.test(code))).toBe(true)
})

test.each(['7K3M-X9QA-20BD', '7k3mx9qa20bd', ' 7k3m x9qa 2obd '])(
  '%j is read as the code on paper',
  (typed) => {
    expect(recoveryCodeHash(key, typed)).toEqual(recoveryCodeHash(key, '7k3m-x9qa-20bd'))
  },
)
