import { expect, test } from 'vitest'
import { faultsOfGrant, type NewGrant } from './grant-rules.ts'

const sound: NewGrant = {
  personId: '0198c1d0-0000-7000-8000-000000000001',
  role: 'class_teacher',
  scopeKind: 'class',
  scopeId: '0198c1d0-0000-7000-8000-000000000002',
  validFrom: '2026-09-01',
  validUntil: null,
  reason: 'Klases audzinātāja 7.b klasē',
}

test('a class teacher gets a class', () => {
  expect(faultsOfGrant(sound)).toEqual([])
})

test.each<[string, Partial<NewGrant>, string]>([
  ['a class teacher of a municipality', { scopeKind: 'municipality' }, 'scope-not-of-role'],
  ['a class that is not named', { scopeId: null }, 'scope-incomplete'],
  ['an analyst of one place', { role: 'state_analyst', scopeKind: 'country' }, 'scope-incomplete'],
  ['an end before the beginning', { validUntil: '2026-08-31' }, 'period-reversed'],
  ['no reason', { reason: ' ok ' }, 'reason-too-short'],
  ['background work', { role: 'background_job', scopeKind: 'country', scopeId: null }, 'reserved-role'],
])('%s is refused', (_, change, fault) => {
  expect(faultsOfGrant({ ...sound, ...change })).toEqual([fault])
})
