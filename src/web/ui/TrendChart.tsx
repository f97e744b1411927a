import { useT } from '../i18n/i18n-context.ts'
import classes from './TrendLine.module.css'
import type { TrendLineProps, TrendPoint } from './TrendLine.tsx'
import { type TrendAxis, type TrendFrame, type TrendScale, trendPath, trendScale } from './trend-geometry.ts'

const plain: TrendFrame = { width: 560, height: 150, left: 8, right: 56, top: 22, bottom: 26 }
const withAxis: TrendFrame = { ...plain, left: 26 }
const mostLabels = 6

interface TrendChartProps extends Pick<TrendLineProps, 'title' | 'points'> {
  threshold?: TrendLineProps['threshold'] | undefined
  axis?: TrendLineProps['axis'] | undefined
  format: (value: number) => string
}

/** The drawing: one line, the last value written at its end, the threshold dashed with its name. */
export function TrendChart({ title, points, threshold, axis, format }: TrendChartProps) {
  const frame = axis === undefined ? plain : withAxis
  const values = points.map((point) => point.value)
  const known = values.filter((value) => value !== null)
  const scale = trendScale(
    [...values.map((value) => value ?? 0), ...(threshold ? [threshold.value] : [])],
    frame,
    axis,
  )
  const spread = trendScale(
    values.map((value) => value ?? 0),
    frame,
  )
  const placed = { x: spread.x, y: scale.y }
  const step = Math.ceil(points.length / mostLabels)
  const summary = useSummary({ points, threshold, format })
  return (
    <svg
      role="img"
      aria-label={`${title}. ${summary}`}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      className={classes.chart}
    >
      <line
        className={classes.axis}
        x1={frame.left}
        x2={frame.width - frame.right}
        y1={scale.y(axis?.low ?? 0)}
        y2={scale.y(axis?.low ?? 0)}
      />
      {axis === undefined ? null : <AxisEnds axis={axis} frame={frame} scale={scale} format={format} />}
      {threshold === undefined ? null : (
        <Threshold label={threshold.label} frame={frame} y={scale.y(threshold.value)} />
      )}
      <path className={classes.line} d={trendPath(values, placed)} />
      <LastPoint points={points} scale={placed} format={format} beyond={isBeyond(known.at(-1), threshold)} />
      {points.map((point, index) =>
        index % step === 0 ? (
          <text
            key={point.label}
            className={classes.label}
            data-minor={(index / step) % 2 === 1 || undefined}
            x={placed.x(index)}
            y={frame.height - 6}
          >
            {point.label}
          </text>
        ) : null,
      )}
    </svg>
  )
}

function isBeyond(value: number | undefined, threshold: TrendLineProps['threshold']): boolean {
  if (value === undefined || threshold === undefined) return false
  return threshold.side === 'below' ? value < threshold.value : value > threshold.value
}

interface AxisEndsProps {
  axis: TrendAxis
  frame: TrendFrame
  scale: TrendScale
  format: (value: number) => string
}

function AxisEnds({ axis, frame, scale, format }: AxisEndsProps) {
  return (
    <>
      <line
        className={classes.axis}
        x1={frame.left}
        x2={frame.left}
        y1={scale.y(axis.low)}
        y2={scale.y(axis.high)}
      />
      {[axis.low, axis.high].map((end) => (
        <text key={end} className={classes.end} x={frame.left - 6} y={scale.y(end) + 4}>
          {format(end)}
        </text>
      ))}
    </>
  )
}

function Threshold({ y, frame, label }: { y: number; frame: TrendFrame; label: string }) {
  return (
    <>
      <line className={classes.threshold} x1={frame.left} x2={frame.width - frame.right} y1={y} y2={y} />
      <text className={classes.thresholdLabel} x={frame.left} y={y - 5}>
        {label}
      </text>
    </>
  )
}

interface LastPointProps {
  points: readonly TrendPoint[]
  scale: TrendScale
  format: (value: number) => string
  beyond: boolean
}

function LastPoint({ points, scale, format, beyond }: LastPointProps) {
  const index = points.findLastIndex((point) => point.value !== null)
  const value = points[index]?.value
  if (value === undefined || value === null) return null
  return (
    <g className={classes.last} data-beyond={beyond || undefined}>
      <circle cx={scale.x(index)} cy={scale.y(value)} r="4.5" />
      <text x={scale.x(index) + 9} y={scale.y(value) + 4.5}>
        {format(value)}
      </text>
    </g>
  )
}

function useSummary({ points, threshold, format }: Omit<TrendChartProps, 'title'>): string {
  const t = useT()
  const known = points.flatMap(({ label, value }) => (value === null ? [] : [{ label, text: format(value) }]))
  const first = known[0] ?? { label: '', text: '' }
  const last = known.at(-1) ?? first
  const change = t('shell.chart.trendSummary', {
    first: first.text,
    firstLabel: first.label,
    last: last.text,
    lastLabel: last.label,
  })
  return threshold === undefined ? change : `${change} ${threshold.label}.`
}
