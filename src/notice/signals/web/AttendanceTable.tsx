import { useI18n } from '#web/i18n/i18n-context.ts'
import type { AbsenceDay, Attendance } from '../contract/attendance.ts'
import classes from './FigureTable.module.css'
import { useAbsenceText } from './use-absence-text.ts'

/** The days of the calendar on which something was missed, the newest first. */
export function AttendanceTable({ days, unit }: { days: readonly AbsenceDay[]; unit: Attendance['unit'] }) {
  const { t, f } = useI18n()
  const textOf = useAbsenceText()
  return (
    <details className={classes.more}>
      <summary>{t('signals.calendar.table', { count: days.length })}</summary>
      <table className={classes.table}>
        <caption className="visually-hidden">{t('signals.calendar.table', { count: days.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('signals.calendar.day')}</th>
            <th scope="col">{t(`signals.calendar.what.${unit}`)}</th>
          </tr>
        </thead>
        <tbody>
          {days.toReversed().map((day) => (
            <tr key={day.on}>
              <th scope="row">{f.date(day.on)}</th>
              <td>{textOf(day)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
