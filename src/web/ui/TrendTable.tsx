import { useT } from '../i18n/i18n-context.ts'
import classes from './TrendLine.module.css'
import type { TrendLineProps } from './TrendLine.tsx'

/** The figures of a trend line as a table. */
export function TrendTable({
  title,
  points,
  pointHeading,
  format,
}: Pick<TrendLineProps, 'title' | 'points' | 'pointHeading'> & { format: (value: number) => string }) {
  const t = useT()
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{pointHeading ?? t('shell.chart.when')}</th>
          <th scope="col" data-align="end">
            {t('shell.chart.value')}
          </th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.label}>
            <th scope="row">{point.label}</th>
            <td data-align="end">{point.value === null ? '–' : format(point.value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
