import classes from './Sparkline.module.css'
import { type TrendAxis, type TrendFrame, trendPath, trendScale } from './trend-geometry.ts'

const frame: TrendFrame = { width: 112, height: 28, left: 3, right: 3, top: 3, bottom: 3 }

interface SparklineProps {
  /** Null where there are no data: a gap in the line. */
  values: readonly (number | null)[]
  axis: TrendAxis
  /** Drawn dashed. */
  threshold: number
}

/** A line beside a figure, for the eye only: whoever does not see it has the figures in words or in a table. */
export function Sparkline({ values, axis, threshold }: SparklineProps) {
  const scale = trendScale(
    values.map((value) => value ?? axis.low),
    frame,
    axis,
  )
  const last = values.findLastIndex((value) => value !== null)
  const value = values[last] ?? null
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${frame.width} ${frame.height}`} className={classes.sparkline}>
      <line
        className={classes.threshold}
        x1={frame.left}
        x2={frame.width - frame.right}
        y1={scale.y(threshold)}
        y2={scale.y(threshold)}
      />
      <path className={classes.line} d={trendPath(values, scale)} />
      {value === null ? null : (
        <circle className={classes.last} cx={scale.x(last)} cy={scale.y(value)} r="2.75" />
      )}
    </svg>
  )
}
