export interface TrendFrame {
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
}

export interface TrendScale {
  x: (index: number) => number
  y: (value: number) => number
}

/** Places values in a frame; the axis starts at zero unless a value is below it. */
export function trendScale(values: readonly number[], frame: TrendFrame): TrendScale {
  const low = Math.min(0, ...values)
  const high = Math.max(...values, low + 1)
  const span = frame.width - frame.left - frame.right
  const rise = frame.height - frame.top - frame.bottom
  const steps = (count: number) => Math.max(count - 1, 1)
  return {
    x: (index) => frame.left + (span * index) / steps(values.length),
    y: (value) => frame.top + rise * (1 - (value - low) / (high - low)),
  }
}

/** An SVG path through the points; a gap in the data is a gap in the line. */
export function trendPath(values: readonly (number | null)[], { x, y }: TrendScale): string {
  return values
    .map((value, index) => {
      if (value === null) return ''
      const starts = index === 0 || values[index - 1] === null
      return `${starts ? 'M' : 'L'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`
    })
    .join('')
}
