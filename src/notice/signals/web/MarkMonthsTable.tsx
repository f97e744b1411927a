import { useI18n } from '#web/i18n/i18n-context.ts'
import type { PupilSignals } from '../contract/pupil-signals.ts'
import classes from './FigureTable.module.css'
import { useLevelText } from './use-level-text.ts'
import { useMonthText } from './use-month-text.ts'

type MarkMonthsTableProps = Pick<PupilSignals, 'markTrend' | 'subjects'>

/**
 * The lines of the card in figures, with the formative levels: a month a column, all subjects together first. Months without any
 * mark are left out.
 */
export function MarkMonthsTable({ markTrend, subjects }: MarkMonthsTableProps) {
  const { t, f, locale } = useI18n()
  const textOf = useMonthText()
  const levelText = useLevelText()
  const hasLevels = subjects.some(({ levelMonths }) => levelMonths.length > 0)
  const caption = t(hasLevels ? 'signals.marks.monthsCaption' : 'signals.marks.trend')
  const all = { key: 'all', name: t('signals.marks.all'), months: markTrend.map(({ mean }) => mean) }
  const rows = [
    ...(markTrend.length === 0 ? [] : [{ ...all, levelMonths: [] }]),
    ...subjects.map(({ code, nameLv, nameEn, months, levelMonths }) => ({
      key: `subject ${code}`,
      name: locale === 'lv' ? nameLv : nameEn,
      months,
      levelMonths,
    })),
  ]
  const shown = monthsWithMarks({ markTrend, subjects })
  const cellOf = ({ months, levelMonths }: (typeof rows)[number], startsOn: string) => {
    const mean = months[markTrend.findIndex((month) => month.startsOn === startsOn)] ?? null
    const levels = levelMonths.find((month) => month.startsOn === startsOn)?.levels ?? []
    const parts = [mean === null ? '' : f.number(mean), levelText(levels)].filter((part) => part !== '')
    return parts.length === 0 ? '–' : parts.join('; ')
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a mouse it is scrolled by the arrow keys
    <section className={classes.wide} aria-label={caption} tabIndex={0}>
      <table className={classes.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('signals.marks.subject')}</th>
            {shown.map((startsOn) => (
              <th key={startsOn} scope="col">
                {textOf(startsOn)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {shown.map((startsOn) => (
                <td key={startsOn}>{cellOf(row, startsOn)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** First days of the months in which there is a mean or a level, by time. */
function monthsWithMarks({ markTrend, subjects }: MarkMonthsTableProps): string[] {
  const means = markTrend.flatMap(({ startsOn, mean }) => (mean === null ? [] : [startsOn]))
  const levels = subjects.flatMap(({ levelMonths }) => levelMonths.map(({ startsOn }) => startsOn))
  return [...new Set([...means, ...levels])].sort()
}
