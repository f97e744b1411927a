import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cumulativeWeeks } from './absence-weeks.ts'

describe('unexcused absence by week', () => {
  test('adds up, week after week, and stays level where nothing was missed', () => {
    const weeks = cumulativeWeeks(
      [
        { startsOn: '2026-08-31', unexcused: 2 },
        { startsOn: '2026-09-14', unexcused: 3 },
      ],
      '2026-09-01',
      '2026-09-23',
    )

    expect(weeks).toEqual([
      { startsOn: '2026-08-31', unexcused: 2 },
      { startsOn: '2026-09-07', unexcused: 2 },
      { startsOn: '2026-09-14', unexcused: 5 },
      { startsOn: '2026-09-21', unexcused: 5 },
    ])
  })

  test('is not known before any data have come', () => {
    expect(cumulativeWeeks([], '2026-09-01', null)).toEqual([])
  })

  test('never falls and ends with the sum, whatever the weeks', () => {
    const counts = fc.array(fc.nat(30), { minLength: 12, maxLength: 12 })

    fc.assert(
      fc.property(counts, (unexcused) => {
        const mondays = cumulativeWeeks([], '2026-09-01', '2026-11-20').map((week) => week.startsOn)
        const weeks = cumulativeWeeks(
          mondays.map((startsOn, index) => ({ startsOn, unexcused: unexcused[index] ?? 0 })),
          '2026-09-01',
          '2026-11-20',
        )
        const line = weeks.map((week) => week.unexcused)

        expect(line).toEqual(line.toSorted((a, b) => a - b))
        expect(line.at(-1)).toBe(unexcused.reduce((sum, count) => sum + count, 0))
      }),
      { seed: 20261122 },
    )
  })
})
