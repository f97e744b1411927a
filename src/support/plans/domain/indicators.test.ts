import { describe, expect, test } from 'vitest'
import { measure } from './indicators.ts'

const term = {
  lessonsUnexcused: 22,
  lessonsExcused: 14,
  absencesUntil: '2026-11-14',
  marksUntil: '2026-11-12',
}

describe('where a pupil stands', () => {
  test('is told by absences, by subjects whose mean is below four, and by the mean of all marks', () => {
    const subjects = [
      { pointsSum: 15, pointsCount: 4 },
      { pointsSum: 16, pointsCount: 4 },
      { pointsSum: 27, pointsCount: 3 },
    ]

    expect(measure(term, subjects)).toEqual([
      { indicator: 'lessons_unexcused', value: 22, dataUntil: '2026-11-14' },
      { indicator: 'lessons_excused', value: 14, dataUntil: '2026-11-14' },
      { indicator: 'subjects_below_four', value: 1, dataUntil: '2026-11-12' },
      { indicator: 'mean_mark', value: 5.27, dataUntil: '2026-11-12' },
    ])
  })

  test('is not told where there are no data: unknown is not zero', () => {
    expect(measure(undefined, [])).toEqual([])
    expect(measure({ ...term, absencesUntil: null }, [{ pointsSum: 0, pointsCount: 0 }])).toEqual([])
  })
})
