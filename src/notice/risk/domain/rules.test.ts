import { describe, expect, test } from 'vitest'
import { exceedsUnexcusedLessons, isChronicallyAbsent, isStronger, lowSubjects } from './rules.ts'

test.each([
  ['urgent', 'support', true],
  ['support', 'support', false],
  ['attention', 'support', false],
] as const)('%s is stronger than %s: %s', (level, than, expected) => {
  expect(isStronger(level, than)).toBe(expected)
})

describe('the rules as the sources state them', () => {
  test.each([
    [0, false],
    [20, false],
    [21, true],
  ])('%i unexcused lessons: more than 20 is %s', (lessons, expected) => {
    expect(exceedsUnexcusedLessons(lessons, { moreThanLessons: 20 })).toBe(expected)
  })

  test.each([
    [2, 20, true],
    [1.9, 20, false],
    [2, 19, false],
    [2, 21, false],
    [3, 30, true],
  ])('%d of %i enrolled days missed: chronic absence is %s', (missed, enrolled, expected) => {
    expect(isChronicallyAbsent({ missed, enrolled }, { atLeastPercent: 10, enrolledDays: 20 })).toBe(expected)
  })

  test('a mean of exactly 4 is not low', () => {
    const means = [
      { code: 'matematika', mean: 3.99 },
      { code: 'fizika', mean: 4 },
    ]

    expect(lowSubjects(means, { meanBelow: 4, subjects: 3 })).toEqual(['matematika'])
  })
})
