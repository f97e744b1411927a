import { describe, expect, test } from 'vitest'
import { markTrend } from './mark-trend.ts'

const rows = [
  { subject: 'matematika', month: '2026-05', sum: 12, count: 2 },
  { subject: 'sports', month: '2026-05', sum: 9, count: 1 },
  { subject: 'matematika', month: '2026-09', sum: 3, count: 1 },
]

describe('the trend of marks', () => {
  test('has every month between, and null where there was no mark', () => {
    const trend = markTrend(rows, { from: '2026-05-04', until: '2026-10-20' })

    expect(trend.months).toEqual(['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'])
    expect(trend.overall).toEqual([7, null, null, null, 3, null])
    expect(trend.of('matematika')).toEqual([6, null, null, null, 3, null])
    expect(trend.of('sports')).toEqual([9, null, null, null, null, null])
    expect(trend.of('dabaszinibas')).toEqual([null, null, null, null, null, null])
  })

  test.each([
    ['no mark is on the scale', [], '2026-10-20'],
    ['no data have come', rows, null],
  ])('is not there while %s', (_, given, until) => {
    const trend = markTrend(given, { from: '2026-09-01', until })

    expect(trend.months).toEqual([])
    expect(trend.of('matematika')).toEqual([])
  })
})
