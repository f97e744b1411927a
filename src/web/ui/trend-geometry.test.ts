import { describe, expect, it } from 'vitest'
import { trendPath, trendScale } from './trend-geometry.ts'

const frame = { width: 100, height: 50, left: 0, right: 0, top: 0, bottom: 0 }

describe('a trend', () => {
  it('spreads over the frame and starts at zero', () => {
    const scale = trendScale([5, 10], frame)

    expect([scale.x(0), scale.x(1)]).toEqual([0, 100])
    expect([scale.y(0), scale.y(10)]).toEqual([50, 0])
  })

  it('keeps the axis that it is given', () => {
    const scale = trendScale([5, 6], frame, { low: 1, high: 10 })

    expect([scale.y(1), scale.y(10)]).toEqual([50, 0])
  })

  it('shows a gap where data are missing', () => {
    const scale = trendScale([0, 10, 10, 0], frame)

    expect(trendPath([0, null, 10, 0], scale)).toBe('M0.0 50.0h0M66.7 0.0L100.0 50.0')
  })

  it('stands still with one point and with zeros only', () => {
    const scale = trendScale([0], frame)

    expect(trendPath([0], scale)).toBe('M0.0 50.0h0')
  })
})
