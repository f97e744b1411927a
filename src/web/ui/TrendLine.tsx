import { useFormat, useT } from '../i18n/i18n-context.ts'
import { ChartFigure } from './ChartFigure.tsx'
import { TrendChart } from './TrendChart.tsx'
import classes from './TrendLine.module.css'
import { TrendTable } from './TrendTable.tsx'

export interface TrendPoint {
  label: string
  /** Null where there are no data. */
  value: number | null
}

export interface TrendLineProps {
  /** Its name, for screen readers and the table. */
  title: string
  points: readonly TrendPoint[]
  threshold?: { value: number; label: string }
  /** What the line shows, its source and date, in a sentence under it. */
  caption: string
  /** Heading of the first column of the table: "Nedēļa". */
  pointHeading?: string
  format?: (value: number) => string
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
      table={<TrendTable {...props} format={format} />}
      caption={props.caption}
    />
  )
}
