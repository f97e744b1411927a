import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SMALLEST_PUBLISHED, suppressColumn } from './suppression.ts'

describe('publishing a column with its total', () => {
  test.each([
    ['nothing small, nothing hidden', [12, 40, 0], { parts: [12, 40, 0], total: 52 }],
    ['nobody is shown as nobody', [0, 0], { parts: [0, 0], total: 0 }],
    [
      'a lone small figure takes the smallest other with it',
      [3, 40, 9],
      { parts: ['hidden', 40, 'hidden'], total: 52 },
    ],
    ['two small figures protect each other', [4, 3, 40], { parts: ['hidden', 'hidden', 40], total: 47 }],
    ['unless together they are small too', [2, 1, 40], { parts: ['hidden', 'hidden', 'hidden'], total: 43 }],
    [
      'many ones give themselves away by their number',
      [1, 1, 1, 1, 1],
      { parts: Array(5).fill('hidden'), total: 'hidden' },
    ],
    ['a small total is hidden itself', [3, 0], { parts: ['hidden', 0], total: 'hidden' }],
  ])('%s', (_case, parts, expected) => {
    expect(suppressColumn(parts)).toEqual(expected)
  })

  test('a total that another table hides cannot be added up from its parts', () => {
    expect(suppressColumn([7, 30, 0], true)).toEqual({ parts: ['hidden', 30, 0], total: 'hidden' })
  })

  const columns = fc.array(fc.oneof(fc.nat(8), fc.nat(200)), { minLength: 1, maxLength: 12 })

  test('no figure from 1 to 4 is ever shown, and every shown one is true', () => {
    fc.assert(
      fc.property(columns, fc.boolean(), (parts, totalIsHidden) => {
        const shown = suppressColumn(parts, totalIsHidden).parts

        for (const [index, value] of shown.entries()) {
          if (value !== 'hidden') expect(value).toBe(parts[index])
          if (typeof value === 'number' && value > 0) expect(value).toBeGreaterThanOrEqual(SMALLEST_PUBLISHED)
        }
      }),
      { seed: 20261122, numRuns: 500 },
    )
  })

  test('whoever subtracts what is shown from the total cannot tell that a hidden figure is small', () => {
    fc.assert(
      fc.property(columns, (parts) => {
        const { parts: shown, total } = suppressColumn(parts)
        const hidden = shown.filter((value) => value === 'hidden').length
        const known = shown.reduce<number>((sum, value) => (value === 'hidden' ? sum : sum + value), 0)
        const left = total === 'hidden' ? Number.POSITIVE_INFINITY : total - known

        // The others are at least 1 each: this is the most that one of them can be, for all that a reader knows.
        const most = left - (hidden - 1)
        expect(hidden === 0 || most >= SMALLEST_PUBLISHED).toBe(true)
        expect(hidden === 1 && total !== 'hidden').toBe(false)
      }),
      { seed: 20261122, numRuns: 500 },
    )
  })

  test('a hidden total cannot be added up either', () => {
    fc.assert(
      fc.property(columns, fc.boolean(), (parts, totalIsHidden) => {
        const { parts: shown, total } = suppressColumn(parts, totalIsHidden)

        if (total === 'hidden' && parts.some((part) => part > 0)) expect(shown).toContain('hidden')
      }),
      { seed: 20261122, numRuns: 500 },
    )
  })

  test('hides no more than half again when small figures are rare', () => {
    const parts = [3, 478, 240, 227, 154, 136, 127, 83]

    const { parts: shown } = suppressColumn(parts)

    expect(shown).toEqual(['hidden', 478, 240, 227, 154, 136, 127, 'hidden'])
  })
})
