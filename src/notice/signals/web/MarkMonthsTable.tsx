import { useI18n } from '#web/i18n/i18n-context.ts'
import type { PupilSignals } from '../contract/pupil-signals.ts'
import classes from './FigureTable.module.css'
import { useMonthText } from './use-month-text.ts'

type MarkMonthsTableProps = Pick<PupilSignals, 'markTrend' | 'subjects'>

/** The lines of the card in figures: a month a column, all subjects together first. Months without any mark are left out. */
export function MarkMonthsTable({ markTrend, subjects }: MarkMonthsTableProps) {
  const { t, f, locale } = useI18n()
  const textOf = useMonthText()
  const rows = [
    { key: 'all', name: t('signals.marks.all'), months: markTrend.map(({ mean }) => mean) },
    ...subjects.map(({ code, nameLv, nameEn, months }) => ({
      key: `subject ${code}`,
      name: locale === 'lv' ? nameLv : nameEn,
      months,
    })),
  ]
  const shown = markTrend.flatMap(({ startsOn, mean }, at) => (mean === null ? [] : [{ startsOn, at }]))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a mouse it is scrolled by the arrow keys
    <section className={classes.wide} aria-label={t('signals.marks.trend')} tabIndex={0}>
      <table className={classes.table}>
        <caption className="visually-hidden">{t('signals.marks.trend')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('signals.marks.subject')}</th>
            {shown.map(({ startsOn }) => (
              <th key={startsOn} scope="col">
                {textOf(startsOn)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, months }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {shown.map(({ startsOn, at }) => {
                const mean = months[at] ?? null
                return <td key={startsOn}>{mean === null ? '–' : f.number(mean)}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
