import { trendPath, trendScale } from '#web/ui/trend-geometry.ts'
import classes from './Trend.module.css'

const frame = { width: 112, height: 28, left: 3, right: 3, top: 3, bottom: 3 }

/** A line through the years from nought up, for the eye only: the columns beside it have the figures. */
export function Trend({ values }: { values: readonly (number | null)[] }) {
  const known = values.filter((value) => value !== null)
  if (known.length < 2) return null
  const axis = { low: 0, high: Math.max(...known, 0) || 1 }
  const scale = trendScale(
    values.map((value) => value ?? 0),
    frame,
    axis,
  )
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${frame.width} ${frame.height}`} className={classes.trend}>
      <path className={classes.line} d={trendPath(values, scale)} />
    </svg>
  )
}
