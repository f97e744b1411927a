import { expect, test } from 'vitest'
import { HIDDEN } from '#platform/numbers/suppression.ts'
import { fewestJudged, improvementShare } from './improvement.ts'

test('the share is of the measures that were judged', () => {
  expect(improvementShare({ improved: 39, notImproved: 11 })).toEqual({ judged: 50, share: 0.78 })
})

test('where nothing was judged there is no share, and no nought either', () => {
  expect(improvementShare({ improved: 0, notImproved: 0 })).toEqual({ judged: 0, share: null })
  expect(improvementShare({ improved: 0, notImproved: 6 })).toEqual({ judged: 6, share: 0 })
})

test('a hidden part hides the share and the whole', () => {
  expect(improvementShare({ improved: 40, notImproved: HIDDEN })).toEqual({ judged: HIDDEN, share: HIDDEN })
})

test('both parts tell of as few pupils as the smaller one, unless there is only one', () => {
  expect(fewestJudged({ improvedPupils: 30, notImprovedPupils: 2 })).toBe(2)
  expect(fewestJudged({ improvedPupils: 30, notImprovedPupils: 0 })).toBe(30)
  expect(fewestJudged({ improvedPupils: 0, notImprovedPupils: 0 })).toBe(0)
})
