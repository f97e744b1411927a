import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { levelOf, splitByWeight } from './quotas.ts'

describe('how much of a quota is taken', () => {
  test.each([
    [79, 100, 'within'],
    [80, 100, 'near'],
    [100, 100, 'near'],
    [101, 100, 'over'],
    [1, 0, 'over'],
    [0, 0, 'within'],
    [50, null, 'unknown'],
    [null, 100, 'unknown'],
  ])('%s of %s is %s', (taken, quota, expected) => {
    expect(levelOf(taken, quota)).toBe(expected)
  })
})

describe('a quota split by pupils', () => {
  test('gives each school its share, and the odd cents to the largest remainders', () => {
    expect(splitByWeight(100_00, [1, 1, 1])).toEqual([33_34, 33_33, 33_33])
    expect(splitByWeight(10_00, [300, 100])).toEqual([7_50, 2_50])
  })

  test('gives nothing where there are no pupils', () => {
    expect(splitByWeight(500, [0, 0])).toEqual([0, 0])
    expect(splitByWeight(500, [])).toEqual([])
  })

  test('never loses or makes a cent, and is never a cent off the exact share', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000_000),
        fc.array(fc.nat(2000), { minLength: 1, maxLength: 60 }),
        (cents, weights) => {
          fc.pre(weights.some((weight) => weight > 0))
          const sum = weights.reduce((total, weight) => total + weight, 0)

          const parts = splitByWeight(cents, weights)

          expect(parts.reduce((total, part) => total + part, 0)).toBe(cents)
          for (const [index, part] of parts.entries())
            expect(Math.abs(part - (cents * (weights[index] ?? 0)) / sum)).toBeLessThan(1)
        },
      ),
      { seed: 20261128, numRuns: 300 },
    )
  })
})
