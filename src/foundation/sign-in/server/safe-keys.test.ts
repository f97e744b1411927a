import { expect, test } from 'vitest'
import { readConfig } from '#platform/config/config.ts'
import { DEMO_SECRET, keysFrom } from '#platform/crypto/keys.ts'
import { requireSafeKeys } from './safe-keys.ts'

const production = readConfig({ PAMANI_MODE: 'production', PAMANI_BASE_URL: 'https://pamani.example.lv' })

test('production refuses the demonstration key and says what to do', () => {
  expect(() => requireSafeKeys(production, keysFrom(DEMO_SECRET))).toThrow(
    /published key .*PAMANI_KEY_FILE\) of its own/s,
  )
})

test('production takes a key of its own, and the demonstration takes any', () => {
  expect(() => requireSafeKeys(production, keysFrom(Buffer.alloc(32, 1)))).not.toThrow()
  expect(() => requireSafeKeys(readConfig({}), keysFrom(DEMO_SECRET))).not.toThrow()
})
