import { expect, test } from 'vitest'
import { speak } from './speak.ts'

test('dates in messages are written in the language of the reader', () => {
  const params = { day: '2027-01-01' }

  expect(speak('lv', 'duties.errors.day-in-future', params)).toMatch(/^01\.01\.2027\. /)
  expect(speak('en', 'duties.errors.day-in-future', params)).toContain('1 Jan 2027')
})
