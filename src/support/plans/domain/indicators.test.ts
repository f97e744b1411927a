import { describe, expect, test } from 'vitest'
import { measure, toKeep } from './indicators.ts'

const held = <const Value>(value: Value) => ({ value, version: 0 })
const term = {
  lessonsUnexcused: 22,
  lessonsExcused: 14,
  absencesUntil: '2026-11-14',
  marksUntil: '2026-11-12',
}

describe('where a pupil stands', () => {
  test('is told by absences, by subjects whose mean is below four, and by the mean of all marks', () => {
    const subjects = [
      { subject: 'matematika', pointsSum: 15, pointsCount: 4 },
      { subject: 'fizika', pointsSum: 16, pointsCount: 4 },
      { subject: 'vesture', pointsSum: 27, pointsCount: 3 },
    ]

    expect(toKeep(measure(term, subjects), [])).toEqual([
      { indicator: 'lessons_unexcused', value: 22, dataUntil: '2026-11-14' },
      { indicator: 'lessons_excused', value: 14, dataUntil: '2026-11-14' },
      { indicator: 'subjects_below_four', value: 1, dataUntil: '2026-11-12' },
      { indicator: 'mean_mark', value: 5.27, dataUntil: '2026-11-12' },
    ])
  })

  test('is told by the mean of each subject, of which only those are kept that a goal is about', () => {
    const subjects = [
      { subject: 'matematika', pointsSum: 13, pointsCount: 4 },
      { subject: 'vesture', pointsSum: 27, pointsCount: 3 },
    ]
    const kept = toKeep(measure(term, subjects), [
      { indicator: held('subject_mean'), subject: held('matematika') },
      { indicator: held('scale'), subject: held('vesture') }, // chosen before the scale
    ])

    expect(kept.filter(({ indicator }) => indicator === 'subject_mean')).toEqual([
      { indicator: 'subject_mean', subject: 'matematika', value: 3.25, dataUntil: '2026-11-12' },
    ])
  })

  test('is not told where there are no data: unknown is not zero', () => {
    expect(measure(undefined, [])).toEqual([])
    expect(
      measure({ ...term, absencesUntil: null }, [{ subject: 'fizika', pointsSum: 0, pointsCount: 0 }]),
    ).toEqual([])
  })
})
