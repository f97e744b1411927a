import { expect, test } from 'vitest'
import { familyWaits, isLookedAtSoon, periodOfCrisis } from './crisis.ts'

test('a crisis plan begins today and is looked at in three days', () => {
  expect(periodOfCrisis('2026-12-30')).toEqual({
    startsOn: '2026-12-30',
    endsOn: '2027-01-29',
    reviewOn: '2027-01-02',
  })
})

test.each([
  [null, false],
  ['2026-11-19', false],
  ['2026-11-20', true],
  ['2026-11-27', true],
  ['2026-11-28', false],
])('a look on %s, from 20 November, is near enough: %s', (day, expected) => {
  expect(isLookedAtSoon(day, '2026-11-20')).toBe(expected)
})

test('the family waits to be told until its answer, or what was tried, stands in the crisis plan', () => {
  const plan = { kind: 'crisis', pupil: { isOfAge: false }, agreements: [{ party: 'pupil' }] } as const

  expect(familyWaits(plan)).toBe(true)
  expect(familyWaits({ ...plan, agreements: [{ party: 'guardian' }] })).toBe(false)
  expect(familyWaits({ ...plan, pupil: { isOfAge: true } })).toBe(false)
  expect(familyWaits({ ...plan, kind: 'individual' })).toBe(false)
})
