import { expect, test } from 'vitest'
import { oldListBefore } from './class-list-age.ts'

const semester = { endsOn: '2027-05-31' }

test('a list is old after thirty days', () => {
  expect(oldListBefore('2027-03-31', semester)).toBe('2027-03-01')
})

test('a list of May does not grow old over the summer', () => {
  expect(oldListBefore('2027-08-20', semester)).toBe('2027-05-01')
})
