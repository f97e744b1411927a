import { describe, expect, test } from 'vitest'
import { wholeDays } from './waiting-reads.ts'

const noticed = new Date('2026-11-01T08:00:00Z')

describe('days of waiting', () => {
  test.each([
    ['2026-11-01T07:00:00Z', 0],
    ['2026-11-02T07:59:59Z', 0],
    ['2026-11-02T08:00:00Z', 1],
    ['2026-11-16T07:59:59Z', 14],
    ['2026-11-16T08:00:00Z', 15],
  ])('from 1 November, 8.00 to %s are %i whole days', (now, days) => {
    expect(wholeDays(noticed, new Date(now))).toBe(days)
  })
})
