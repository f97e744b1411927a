import { describe, expect, test } from 'vitest'
import { PersonId } from '#foundation/people/contract/ids.ts'
import { newId } from '#platform/ids/ids.ts'
import type { ReviewText } from '../contract/plan-reviews.ts'
import { problemOf, proposedNext } from './reviewing.ts'

const plan = { openedOn: '2026-11-19', endsOn: '2026-12-18' }
const review: ReviewText = {
  heldOn: '2026-11-30',
  staffIds: [PersonId.parse(newId())],
  pupilPresent: true,
  guardianPresent: false,
  others: '',
  goals: [],
  measures: [],
  words: 'Iet labāk.',
  changes: '',
  nextOn: '2026-12-14',
}
const problem = (change: Partial<ReviewText>) =>
  problemOf({ ...review, ...change }, plan, '2026-11-30')?.problem

describe('a review', () => {
  test('with a day, somebody and a word is whole', () => {
    expect(problem({})).toBeUndefined()
  })

  test('without a next day is whole: the evaluation comes', () => {
    expect(problem({ nextOn: null })).toBeUndefined()
  })

  const faults: [string, Partial<ReviewText>][] = [
    ['held-in-future', { heldOn: '2026-12-01' }],
    ['held-before-plan', { heldOn: '2026-11-18' }],
    ['nobody-there', { staffIds: [], pupilPresent: false, others: '  ' }],
    ['nothing-said', { words: ' ' }],
    ['next-not-later', { nextOn: '2026-11-30' }],
    ['next-after-plan', { nextOn: '2026-12-19' }],
  ]
  test.each(faults)('is refused: %s', (expected, change) => {
    expect(problem(change)).toBe(expected)
  })
})

describe('the next review that is proposed', () => {
  test('is in four weeks, at latest on the last day of the plan', () => {
    expect(proposedNext('2026-11-02', '2026-12-18')).toBe('2026-11-30')
    expect(proposedNext('2026-11-30', '2026-12-18')).toBe('2026-12-18')
  })

  test('is none on the last day', () => {
    expect(proposedNext('2026-12-18', '2026-12-18')).toBeNull()
  })
})
