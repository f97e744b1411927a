import { PupilId } from '#foundation/people/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Freshness } from '#web/ui/Freshness.tsx'
import { type Attendance, readAttendance } from '../contract/attendance.ts'
import { calendarMonths, longestUnexcusedRun } from '../domain/attendance-calendar.ts'
import classes from './AttendanceCard.module.css'
import { AttendanceMonth } from './AttendanceMonth.tsx'
import { AttendanceTable } from './AttendanceTable.tsx'

/** Each school day of the year: what was missed and why. The calendar is for the eye, the table under it says the same. */
export function AttendanceCard({ pupilId }: { pupilId: string }) {
  const { t } = useI18n()
  const attendance = useApiQuery(readAttendance, { params: { pupilId: PupilId.parse(pupilId) } })
  const months = calendarMonths(attendance)
  const { until } = attendance
  return (
    <Card
      title={t('signals.calendar.title', { schoolYear: attendance.schoolYear })}
      note={<Freshness asOf={until} />}
    >
      {months.length === 0 ? (
        <p>{t('signals.calendar.empty')}</p>
      ) : (
        <>
          <Summary attendance={attendance} />
          <div className={classes.months} aria-hidden="true">
            {months.map((month) => (
              <AttendanceMonth key={month.month} month={month} />
            ))}
          </div>
          <Legend unit={attendance.unit} />
          {attendance.days.length === 0 ? null : (
            <AttendanceTable days={attendance.days} unit={attendance.unit} />
          )}
        </>
      )}
    </Card>
  )
}

function Summary({ attendance }: { attendance: Attendance }) {
  const { t, f } = useI18n()
  const { days, enrolled } = attendance.missed
  const run = longestUnexcusedRun(attendance)
  const parts = [
    ...(enrolled === 0
      ? []
      : [
          t(`signals.calendar.missed.${attendance.unit}`, {
            days,
            enrolled,
            share: f.percent(days / enrolled),
          }),
        ]),
    ...(run === undefined || run.days < 2
      ? []
      : [
          t('signals.calendar.run', {
            count: run.days,
            from: f.shortDate(run.from),
            until: f.shortDate(run.until),
          }),
        ]),
  ]
  return parts.length === 0 ? null : <p className={classes.summary}>{parts.join(' ')}</p>
}

const kinds = ['unexcused', 'unknown', 'excused', 'present', 'free'] as const

function Legend({ unit }: Pick<Attendance, 'unit'>) {
  const { t } = useI18n()
  const nameOf = (kind: (typeof kinds)[number]) =>
    kind === 'present' || kind === 'free'
      ? t(`signals.calendar.${kind}.${unit}`)
      : t(`signals.calendar.kinds.${kind}`)
  return (
    <ul className={classes.legend} aria-hidden="true">
      {kinds.map((kind) => (
        <li key={kind}>
          <span className={classes.day} data-kind={kind} /> {nameOf(kind)}
        </li>
      ))}
    </ul>
  )
}
