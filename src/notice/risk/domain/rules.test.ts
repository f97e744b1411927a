import { describe, expect, test } from 'vitest'
import { exceedsUnexcusedLessons, lowSubjects } from './rules.ts'

describe('the rules as the sources state them', () => {
  test.each([
    [0, false],
    [20, false],
    [21, true],
  ])('%i unexcused lessons: more than 20 is %s', (lessons, expected) => {
    expect(exceedsUnexcusedLessons(lessons, { moreThanLessons: 20 })).toBe(expected)
  })

  test('a mean of exactly 4 is not low', () => {
    const means = [
      { code: 'matematika', mean: 3.99 },
      { code: 'fizika', mean: 4 },
    ]

    expect(lowSubjects(means, { meanBelow: 4, subjects: 3 })).toEqual(['matematika'])
  })
})
