import { expect, test } from 'vitest'
import { ageOn } from './age.ts'

test.each([
  ['2013-03-14', '2026-03-13', 12],
  ['2013-03-14', '2026-03-14', 13],
  ['2012-02-29', '2026-02-28', 13],
  ['2012-02-29', '2026-03-01', 14],
])('somebody born on %s is on %s %i years old', (bornOn, day, age) => {
  expect(ageOn(bornOn, day)).toBe(age)
})
