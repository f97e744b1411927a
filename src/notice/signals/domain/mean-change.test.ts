import { expect, test } from 'vitest'
import { meanChange } from './mean-change.ts'

test.each([
  [4.6, 5.8, { direction: 'lower', by: 1.2 }],
  [7, 6.7, { direction: 'higher', by: 0.3 }],
  [6.04, 5.96, { direction: 'same', by: 0 }],
  [null, 6, null],
  [6, null, null],
])('%s after %s', (mean, before, change) => {
  expect(meanChange(mean, before)).toEqual(change)
})
