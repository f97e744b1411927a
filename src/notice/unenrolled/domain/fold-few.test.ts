import { expect, test } from 'vitest'
import { foldFew } from './fold-few.ts'

const causes = (...counts: number[]) => counts.map((count, index) => ({ code: `c${index}`, count }))
const toldOf = (...counts: number[]) => {
  const { told, few } = foldFew(causes(...counts))
  return [told.map(({ count }) => count), few]
}

test.each([
  ['all are frequent', [9, 5], [[9, 5], 0]],
  ['the rare ones together are enough', [20, 3, 2], [[20], 5]],
  ['one rare cause takes the rarest of the others with it', [20, 6, 2], [[20], 8]],
  ['everything is rare', [2, 1], [[], 3]],
  ['there is nothing', [], [[], 0]],
])('when %s', (_, counts, expected) => {
  expect(toldOf(...counts)).toEqual(expected)
})
