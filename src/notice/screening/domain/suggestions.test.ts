import { describe, expect, test } from 'vitest'
import { suggestAnswers } from './suggestions.ts'

const lessons = (unexcused: number) => ({ unexcused, unexcusedLimit: 20, lowSubjects: 0 })
const days = (unexcused: number) => ({ unexcused, unexcusedLimit: 3, lowSubjects: 0 })
const low = (lowSubjects: number) => ({ unexcused: 0, unexcusedLimit: 20, lowSubjects })

describe('what the journal suggests', () => {
  test.each([
    [lessons(0), undefined],
    [lessons(5), undefined],
    [lessons(6), 1],
    [lessons(10), 1],
    [lessons(11), 2],
    [lessons(20), 2],
    [lessons(21), 3],
    [days(0), undefined],
    [days(1), 1],
    [days(2), 2],
    [days(3), 2],
    [days(4), 3],
  ])('of absence, when %o', (counts, expected) => {
    expect(suggestAnswers(counts).absences).toBe(expected)
  })

  test.each([
    [0, undefined],
    [1, 1],
    [2, 2],
    [3, 3],
    [7, 3],
  ])('of performance, when marks are low in %i subjects', (subjects, expected) => {
    expect(suggestAnswers(low(subjects)).performance).toBe(expected)
  })

  test('is silent on what no journal records', () => {
    expect(Object.keys(suggestAnswers({ unexcused: 40, unexcusedLimit: 20, lowSubjects: 9 }))).toEqual([
      'absences',
      'performance',
    ])
  })
})
