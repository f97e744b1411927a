import { expect, test } from 'vitest'
import { oldBefore } from './class-list-age.ts'

const semester = { endsOn: '2027-05-31' }

test('a list is old after thirty days', () => {
  expect(oldBefore('2027-03-31', semester)).toBe('2027-03-01')
})

test('a list of May does not grow old over the summer', () => {
  expect(oldBefore('2027-08-20', semester)).toBe('2027-05-01')
})
