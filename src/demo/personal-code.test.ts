import { expect, test } from 'vitest'
import { birthdayOf, hasValidCheckDigit, newFormCode, oldFormCode } from './personal-code.ts'

test('the check digit follows the published rule', () => {
  expect(hasValidCheckDigit('161175-19997')).toBe(true)
  expect(hasValidCheckDigit('161175-19998')).toBe(false)
})

test('no invented code has a valid check digit', () => {
  for (let number = 0; number < 20_000; number++) {
    expect(hasValidCheckDigit(newFormCode(number))).toBe(false)
    expect(hasValidCheckDigit(oldFormCode(number, birthdayOf(number, 2013)))).toBe(false)
  }
})

test('the old form names a century that was never issued, and the right birthday', () => {
  const birthDate = birthdayOf(12_345, 2013)

  const code = oldFormCode(12_345, birthDate)

  expect(code).toMatch(/^\d{6}-9\d{4}$/)
  expect(code.slice(0, 6)).toBe(`${birthDate.slice(8)}${birthDate.slice(5, 7)}${birthDate.slice(2, 4)}`)
})

test('codes of different numbers differ', () => {
  const codes = new Set<string>()
  const count = 400_000
  for (let number = 0; number < count; number++) codes.add(oldFormCode(number, birthdayOf(number, 2013)))
  for (let number = 0; number < count; number++) codes.add(newFormCode(number))

  expect(codes.size).toBe(2 * count)
})
