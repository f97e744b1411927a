import { useT } from '../i18n/i18n-context.ts'
import classes from './TrendLine.module.css'
import type { TrendLineProps, TrendPoint } from './TrendLine.tsx'
import { type TrendFrame, type TrendScale, trendPath, trendScale } from './trend-geometry.ts'

const frame: TrendFrame = { width: 560, height: 150, left: 8, right: 56, top: 22, bottom: 26 }
const mostLabels = 6

interface TrendChartProps extends Pick<TrendLineProps, 'title' | 'points'> {
  threshold?: TrendLineProps['threshold'] | undefined
  format: (value: number) => string
}

/** The drawing: one line, the last value written at its end, the threshold dashed with its name. */
export function TrendChart({ title, points, threshold, format }: TrendChartProps) {
  const values = points.map((point) => point.value)
  const known = values.filter((value) => value !== null)
  const scale = trendScale(
    [...values.map((value) => value ?? 0), ...(threshold ? [threshold.value] : [])],
    frame,
  )
  const spread = trendScale(
    values.map((value) => value ?? 0),
    frame,
  )
  const placed = { x: spread.x, y: scale.y }
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
        y1={scale.y(0)}
        y2={scale.y(0)}
      />
      {threshold === undefined ? null : <Threshold {...threshold} y={scale.y(threshold.value)} />}
      <path className={classes.line} d={trendPath(values, placed)} />
      <LastPoint
        points={points}
        scale={placed}
        format={format}
        above={isAbove(known.at(-1), threshold?.value)}
      />
      {points.map((point, index) =>
        index % Math.ceil(points.length / mostLabels) === 0 ? (
          <text key={point.label} className={classes.label} x={placed.x(index)} y={frame.height - 8}>
            {point.label}
          </text>
        ) : null,
      )}
    </svg>
  )
}

function isAbove(value: number | undefined, threshold: number | undefined): boolean {
  return value !== undefined && threshold !== undefined && value > threshold
}

function Threshold({ y, label }: { y: number; label: string }) {
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
  above: boolean
}

function LastPoint({ points, scale, format, above }: LastPointProps) {
  const index = points.findLastIndex((point) => point.value !== null)
  const value = points[index]?.value
  if (value === undefined || value === null) return null
  return (
    <g className={classes.last} data-above={above || undefined}>
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
