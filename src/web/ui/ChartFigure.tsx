import { type ReactNode, useId, useState } from 'react'
import { useT } from '../i18n/i18n-context.ts'
import classes from './TrendLine.module.css'

interface ChartFigureProps {
  chart: ReactNode
  /** The same figures. */
  table: ReactNode
  /** What is shown, its source and date, in a sentence under it. */
  caption: string
}

/** A chart whose figures are one click away as a table. */
export function ChartFigure({ chart, table, caption }: ChartFigureProps) {
  const t = useT()
  const [asTable, setAsTable] = useState(false)
  const id = useId()
  return (
    <figure className={classes.figure}>
      <div id={id}>{asTable ? table : chart}</div>
      <figcaption className={classes.caption}>
        {caption}{' '}
        <button
          type="button"
          className={classes.toggle}
          aria-controls={id}
          onClick={() => setAsTable((before) => !before)}
          data-no-print
        >
          {asTable ? t('shell.chart.asChart') : t('shell.chart.asTable')}
        </button>
      </figcaption>
    </figure>
  )
}
