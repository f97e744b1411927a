import { describe, expect, test } from 'vitest'
import { suggestAnswers } from './suggestions.ts'

const none = { unexcused: 0, unexcusedLimit: 20, lowSubjects: 0, misbehaviour: 0 }
const lessons = (unexcused: number) => ({ ...none, unexcused })
const days = (unexcused: number) => ({ ...none, unexcused, unexcusedLimit: 3 })
const low = (lowSubjects: number) => ({ ...none, lowSubjects })

describe('what the journal suggests', () => {
  test.each([
    [lessons(0), undefined],
    [lessons(1), 1],
    [lessons(5), 1],
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

  test.each([
    [0, undefined],
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 3],
    [9, 3],
  ])('of behaviour, after %i reprimands and incidents', (misbehaviour, expected) => {
    expect(suggestAnswers({ ...none, misbehaviour }).behaviour).toBe(expected)
  })

  test('is silent on what no journal records', () => {
    expect(Object.keys(suggestAnswers({ ...none, unexcused: 40, lowSubjects: 9, misbehaviour: 9 }))).toEqual([
      'absences',
      'performance',
      'behaviour',
    ])
  })
})
