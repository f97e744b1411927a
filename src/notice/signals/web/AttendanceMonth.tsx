import { useI18n } from '#web/i18n/i18n-context.ts'
import type { CalendarDay, CalendarMonth } from '../domain/attendance-calendar.ts'
import classes from './AttendanceCard.module.css'
import { useAbsenceText } from './use-absence-text.ts'

/** One month, a week a line. The gravest cause of a day gives its shape and colour, the number how many lessons. */
export function AttendanceMonth({ month: { month, weeks } }: { month: CalendarMonth }) {
  const { f } = useI18n()
  return (
    <div>
      <div className={classes.month}>{f.month(`${month}-01`)}</div>
      <div className={classes.weeks}>
        {weeks.flatMap((week, line) =>
          week.map((day, weekday) => <Day key={`${line} ${weekday}`} day={day} />),
        )}
      </div>
    </div>
  )
}

function Day({ day }: { day: CalendarDay | undefined }) {
  const { f } = useI18n()
  const textOf = useAbsenceText()
  if (day === undefined) return <span />
  const { absence } = day
  if (absence === undefined)
    return <span className={classes.day} data-kind={day.kind} title={f.date(day.on)} />
  const lessons = absence.unexcused + absence.unknown + absence.excused
  const cause = absence.unexcused > 0 ? 'unexcused' : absence.unknown > 0 ? 'unknown' : 'excused'
  return (
    <span className={classes.day} data-kind={cause} title={`${f.date(day.on)} ${textOf(absence)}`}>
      {absence.wholeDay ? '' : lessons}
    </span>
  )
}
