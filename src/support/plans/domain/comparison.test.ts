import { describe, expect, test } from 'vitest'
import { compare } from './comparison.ts'
import type { Measurement } from './indicators.ts'

const taken = (
  indicator: Measurement['indicator'],
  value: number,
  dataUntil: string | null,
): Measurement => ({
  indicator,
  value,
  dataUntil,
})

describe('before and after', () => {
  test('absences since the opening are told apart and compared per week', () => {
    const [absence] = compare(
      '2026-09-01',
      [taken('lessons_unexcused', 22, '2026-11-16')],
      [taken('lessons_unexcused', 25, '2026-12-21')],
    )

    expect(absence).toMatchObject({
      before: 22,
      beforePerWeek: 2,
      after: 3,
      afterPerWeek: 0.6,
      direction: 'better',
    })
  })

  test('more absences a week than before is worse', () => {
    const [absence] = compare(
      '2026-09-01',
      [taken('lessons_unexcused', 11, '2026-11-16')],
      [taken('lessons_unexcused', 31, '2026-11-23')],
    )

    expect(absence).toMatchObject({ after: 20, direction: 'worse' })
  })

  test('a higher mean mark is better, more low subjects is worse', () => {
    const compared = compare(
      '2026-09-01',
      [taken('mean_mark', 4.1, '2026-11-14'), taken('subjects_below_four', 3, '2026-11-14')],
      [taken('mean_mark', 5.2, '2026-12-18'), taken('subjects_below_four', 4, '2026-12-18')],
    )

    expect(compared.map((one) => [one.indicator, one.direction])).toEqual([
      ['subjects_below_four', 'worse'],
      ['mean_mark', 'better'],
    ])
  })

  test('without newer data nothing is claimed', () => {
    const [absence] = compare(
      '2026-09-01',
      [taken('lessons_unexcused', 22, '2026-11-16')],
      [taken('lessons_unexcused', 22, '2026-11-16')],
    )

    expect(absence).toMatchObject({ after: null, afterPerWeek: null, direction: 'unknown' })
  })

  test('what was not measured at the opening cannot be compared', () => {
    const [mark] = compare('2026-09-01', [], [taken('mean_mark', 5, '2026-12-18')])

    expect(mark).toMatchObject({ before: null, after: 5, direction: 'unknown' })
  })
})
