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

/** First and last value of an axis. */
export interface TrendAxis {
  low: number
  high: number
}

/** Places values in a frame; the axis starts at zero unless a value is below it, or is the one that is given. */
export function trendScale(values: readonly number[], frame: TrendFrame, axis?: TrendAxis): TrendScale {
  const low = axis?.low ?? Math.min(0, ...values)
  const high = axis?.high ?? Math.max(...values, low + 1)
  const span = frame.width - frame.left - frame.right
  const rise = frame.height - frame.top - frame.bottom
  const steps = (count: number) => Math.max(count - 1, 1)
  return {
    x: (index) => frame.left + (span * index) / steps(values.length),
    y: (value) => frame.top + rise * (1 - (value - low) / (high - low)),
  }
}

/** An SVG path through the points; a gap in the data is a gap in the line, and a point between gaps a dot. */
export function trendPath(values: readonly (number | null)[], { x, y }: TrendScale): string {
  const isKnown = (index: number) => (values[index] ?? null) !== null
  return values
    .map((value, index) => {
      if (value === null) return ''
      const starts = !isKnown(index - 1)
      const alone = starts && !isKnown(index + 1)
      return `${starts ? 'M' : 'L'}${x(index).toFixed(1)} ${y(value).toFixed(1)}${alone ? 'h0' : ''}`
    })
    .join('')
}
