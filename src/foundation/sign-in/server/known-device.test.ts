import { expect, test } from 'vitest'
import { DEMO_SECRET, keysFrom } from '#platform/crypto/keys.ts'
import { introduce, knowsPerson, newDevice, parseDevice, writeDevice } from './known-device.ts'

const key = keysFrom(DEMO_SECRET).session
const ilze = '01935d3a-0000-7000-8000-000000000001'
const rita = '01935d3a-0000-7000-8000-000000000002'

test('a device knows who signed in there, and nobody else', () => {
  const device = parseDevice(writeDevice(introduce(key, newDevice(), ilze)))

  const known = [ilze, rita].map((person) => device !== undefined && knowsPerson(key, device, person))

  expect(known).toEqual([true, false])
})

test('a proof does not hold on another device', () => {
  const stolen = introduce(key, newDevice(), ilze)
  const other = { id: newDevice().id, proofs: stolen.proofs }

  const known = knowsPerson(key, other, ilze)

  expect(known).toBe(false)
})

test('a device remembers twelve people, the latest ones', () => {
  const people = Array.from({ length: 14 }, (_, index) => `person-${index}`)

  const device = people.reduce((known, person) => introduce(key, known, person), newDevice())

  expect(people.map((person) => knowsPerson(key, device, person))).toEqual([
    false,
    false,
    ...Array(12).fill(true),
  ])
})

test.each([undefined, '', 'x', '../../etc', 'a'.repeat(5000)])(
  'the cookie %j is nobody’s device',
  (cookie) => {
    expect(parseDevice(cookie)).toBeUndefined()
  },
)
