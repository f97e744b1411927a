import { expect, test } from 'vitest'
import { isOutlier, standingOut } from './outlier.ts'

test.each([
  ['both shares at their limits: 30 % against 15 %', [3 * 4, 40], [15, 100], true],
  ['not quite twice as much', [12, 40], [16, 100], false],
  ['exactly 15 points above nothing', [6, 40], [0, 30], true],
  ['twice as much, but 14.9 points above', [149, 1000], [0, 1000], false],
  ['exactly ten pupils, five of them noticed', [5, 10], [0, 30], true],
  ['nine pupils are too few', [5, 9], [0, 30], false],
  ['four noticed pupils are too few', [4, 10], [0, 30], false],
  ['29 others are too few to compare with', [5, 10], [0, 29], false],
  ['as many as elsewhere', [10, 25], [40, 100], false],
] as const)('%s', (_, [noticed, pupils], [otherNoticed, otherPupils], expected) => {
  const others = { noticed: otherNoticed, pupils: otherPupils }

  expect(isOutlier({ noticed, pupils }, others)).toBe(expected)
})

test('fewer than five of the others are not told exactly', () => {
  const told = [4, 5].map((noticed) =>
    standingOut('7.b', { pupils: 10, noticed: 10 }, { pupils: 60, noticed: 10 + noticed }),
  )

  expect(told.map((one) => one?.otherNoticed)).toEqual([null, 5])
})
