import type { ReactNode } from 'react'
import { useFormat, useT } from '../i18n/i18n-context.ts'
import { ChartFigure } from './ChartFigure.tsx'
import { TrendChart } from './TrendChart.tsx'
import classes from './TrendLine.module.css'
import { TrendTable } from './TrendTable.tsx'
import type { TrendAxis } from './trend-geometry.ts'

export interface TrendPoint {
  label: string
  /** Null where there are no data. */
  value: number | null
}

export interface TrendLineProps {
  /** Its name, for screen readers and the table. */
  title: string
  points: readonly TrendPoint[]
  /** A line that is not to be crossed; the last value stands out beyond it, upwards unless told. */
  threshold?: { value: number; label: string; side?: 'above' | 'below' }
  /** An axis that does not depend on the values: its ends are written beside it. */
  axis?: TrendAxis
  /** What the line shows, its source and date, in a sentence under it. */
  caption: string
  /** Heading of the first column of the table: "Nedēļa". */
  pointHeading?: string
  format?: (value: number) => string
  /** In place of a table of the line alone: one that has its figures and more. */
  table?: ReactNode
}

/** A small line over time. The same figures are one click away as a table. */
export function TrendLine(props: TrendLineProps) {
  const t = useT()
  const f = useFormat()
  const format = props.format ?? ((value: number) => f.number(value))
  if (props.points.every((point) => point.value === null)) {
    return <p className={classes.caption}>{t('shell.chart.noData')}</p>
  }
  return (
    <ChartFigure
      chart={<TrendChart {...props} format={format} />}
      table={props.table ?? <TrendTable {...props} format={format} />}
      caption={props.caption}
    />
  )
}
