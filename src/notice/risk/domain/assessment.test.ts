import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AnsweredRisk, answerFits, decideCompletion, isFound, levelOf } from './assessment.ts'

function answer(overrides: Partial<AnsweredRisk> = {}): AnsweredRisk {
  return { riskCode: 'R23-S01', intensity: 2, present: null, frequency: 2, ...overrides }
}

const anyAnswer = fc.record({
  riskCode: fc.constant('R23-S01'),
  intensity: fc.option(fc.integer({ min: 0, max: 3 })),
  present: fc.option(fc.boolean()),
  frequency: fc.option(fc.integer({ min: 1, max: 3 })),
})

describe('the level of an assessment', () => {
  test.each([
    ['nothing found', [answer({ intensity: 0, frequency: null })], 'none'],
    ['first identified', [answer({ frequency: 1 })], 'preventive'],
    ['repeated', [answer({ frequency: 2 })], 'regular'],
    ['lasting', [answer({ frequency: 3 })], 'crisis'],
    ['the heaviest counts', [answer({ frequency: 1 }), answer({ frequency: 3 })], 'crisis'],
    [
      'a yes counts like an intensity',
      [answer({ intensity: null, present: true, frequency: 1 })],
      'preventive',
    ],
    ['a no does not', [answer({ intensity: null, present: false, frequency: null })], 'none'],
  ])('%s', (_case, answers, expected) => {
    expect(levelOf(answers)).toBe(expected)
  })

  test('never falls when another risk is added', () => {
    const order = ['none', 'preventive', 'regular', 'crisis']

    fc.assert(
      fc.property(fc.array(anyAnswer), anyAnswer, (answers, another) => {
        expect(order.indexOf(levelOf([...answers, another]))).toBeGreaterThanOrEqual(
          order.indexOf(levelOf(answers)),
        )
      }),
      { seed: 20261122 },
    )
  })
})

describe('completing', () => {
  test('is refused while a found risk has no frequency, and names it', () => {
    const answers = [answer(), answer({ riskCode: 'R23-P04', frequency: null })]

    expect(decideCompletion('draft', answers)).toEqual({
      kind: 'refused',
      reason: 'frequency-missing',
      riskCodes: ['R23-P04'],
    })
  })

  test('is refused when nothing was looked at', () => {
    expect(decideCompletion('draft', [])).toEqual({ kind: 'refused', reason: 'nothing-answered' })
  })

  test('is refused a second time', () => {
    expect(decideCompletion('completed', [answer()])).toEqual({ kind: 'refused', reason: 'already-complete' })
  })

  test('keeps what was looked at and not found', () => {
    expect(decideCompletion('draft', [answer({ intensity: 0, frequency: null })])).toEqual({
      kind: 'complete',
      level: 'none',
    })
  })
})

describe('an answer', () => {
  test.each([
    [
      'an intensity where a level makes sense',
      'intensity',
      { intensity: 1, present: null, frequency: 1 },
      true,
    ],
    ['yes or no where it does not', 'yes_no', { intensity: null, present: true, frequency: 1 }, true],
    [
      'an intensity where only yes or no makes sense',
      'yes_no',
      { intensity: 1, present: null, frequency: 1 },
      false,
    ],
    ['both at once', 'intensity', { intensity: 1, present: true, frequency: 1 }, false],
    ['a frequency of what was not found', 'intensity', { intensity: 0, present: null, frequency: 2 }, false],
  ] as const)('%s', (_case, scale, value, fits) => {
    expect(answerFits(scale, { ...value, note: '' })).toBe(fits)
  })

  test('is found exactly when seen at least rarely or answered with yes', () => {
    fc.assert(
      fc.property(anyAnswer, (given) => {
        expect(isFound(given)).toBe(
          (given.intensity !== null && given.intensity >= 1) || given.present === true,
        )
      }),
      { seed: 20261122 },
    )
  })
})
