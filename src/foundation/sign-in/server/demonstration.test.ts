import { expect, test } from 'vitest'
import { readConfig } from '#platform/config/config.ts'
import { DEMO_SECRET, keysFrom } from '#platform/crypto/keys.ts'
import { comesFromHere, offersDemonstration } from './demonstration.ts'

const demoConfig = readConfig({})
const demoKeys = keysFrom(DEMO_SECRET)
const ownKeys = keysFrom(Buffer.alloc(32, 1))

test('the demonstration is offered with demonstration mode, demonstration key and loopback addresses', () => {
  expect(offersDemonstration(demoConfig, demoKeys)).toBe(true)
})

test.each([
  ['production mode', { ...demoConfig, mode: 'production' as const }, demoKeys],
  ['a key of one’s own', demoConfig, ownKeys],
  ['an open listening address', { ...demoConfig, host: '0.0.0.0' }, demoKeys],
  ['a public base address', { ...demoConfig, baseUrl: new URL('https://pamani.example.lv') }, demoKeys],
])('with %s it is not offered', (_, config, keys) => {
  expect(offersDemonstration(config, keys)).toBe(false)
})

const here = { socketAddress: '127.0.0.1', clientAddress: '127.0.0.1', host: 'localhost:3000' }

test.each([
  ['a browser on this machine', here, true],
  [
    'a browser on this machine over IPv6',
    { socketAddress: '::1', clientAddress: '::1', host: '[::1]:3000' },
    true,
  ],
  ['an IPv4 browser on an IPv6 socket', { ...here, socketAddress: '::ffff:127.0.0.1' }, true],
  ['another machine', { ...here, socketAddress: '192.168.1.9', clientAddress: '192.168.1.9' }, false],
  ['another machine through a proxy here', { ...here, clientAddress: '203.0.113.7' }, false],
  ['a foreign name that points here', { ...here, host: 'evil.example' }, false],
  ['a socket that has closed', { ...here, socketAddress: undefined }, false],
])('%s comes from here: %3$s', (_, caller, expected) => {
  expect(comesFromHere(caller)).toBe(expected)
})
