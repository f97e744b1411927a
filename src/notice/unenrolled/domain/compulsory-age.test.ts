import { expect, test } from 'vitest'
import { isOfCompulsoryAge } from './compulsory-age.ts'

test.each([
  ['the day before the fifth birthday', '2021-11-21', false],
  ['on the fifth birthday', '2021-11-20', true],
  ['the day before the eighteenth', '2008-11-21', true],
  ['on the eighteenth', '2008-11-20', false],
])('%s', (_, bornOn, expected) => {
  expect(isOfCompulsoryAge(bornOn, { fromAge: 5, untilAge: 18 }, '2026-11-20')).toBe(expected)
})
