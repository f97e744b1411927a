import { expect, test } from 'vitest'
import { personalCodeOf, schoolNumberOf } from './roster-code.ts'

test.each([
  ['{PK:010113-20001}', '', '010113-20001'],
  ['{card:17},{LV-PK:01011320001}', '', '01011320001'],
  ['{personas kods:x}', '', 'x'], // what is called a code is checked as one
  ['{id:010113-20001}', '', '010113-20001'],
  ['PK:010113-20001', '', '010113-20001'],
  ['', '010113-20001', '010113-20001'],
  ['{card:17}', '42', ''],
  ['{broken', '', ''],
  ['', '', ''],
])('of %s and %s the personal code is %s', (userIds, identifier, code) => {
  expect(personalCodeOf(userIds, identifier)).toBe(code)
})

test.each([
  ['17/2026', '17/2026'],
  ['010113-20001', ''],
  ['x'.repeat(40), ''],
])('the school number in %s is %s', (identifier, number) => {
  expect(schoolNumberOf(identifier)).toBe(number)
})
