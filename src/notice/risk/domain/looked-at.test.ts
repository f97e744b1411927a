import { expect, test } from 'vitest'
import { isLookedAt } from './looked-at.ts'

test.each([
  ['a risk to which it points', ['R23-S01'], ['R23-S01'], true],
  ['one of several such risks', ['R23-S02', 'R23-S03'], ['R23-S03'], true],
  ['only something else', ['R23-S01'], ['R23-S02', 'R23-P05'], false],
  ['nothing', ['R23-S02'], [], false],
  ['anything, where it points to no risk', [], ['R23-P05'], true],
])('an assessment that looked at %s', (_at, risks, answered, looked) => {
  expect(
    isLookedAt(
      risks,
      answered.map((riskCode) => ({ riskCode })),
    ),
  ).toBe(looked)
})
