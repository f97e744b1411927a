import { useI18n } from '#web/i18n/i18n-context.ts'
import { Fold } from '#web/ui/Fold.tsx'
import type { DoseRow } from '../contract/dose.ts'
import classes from './Sessions.module.css'
import { useSessionWords } from './use-session-words.ts'

/** Of each measure or service: hours given of those planned, and what was missed. */
export function DoseList({ rows }: { rows: readonly DoseRow[] }) {
  return (
    <ul className={classes.doses}>
      {rows.map((row) => (
        <li key={row.id}>
          <Dose row={row} />
        </li>
      ))}
    </ul>
  )
}

function Dose({ row }: { row: DoseRow }) {
  const { t, f } = useI18n()
  const words = useSessionWords()
  const { dose, plannedHours } = row
  const hours = (minutes: number) => f.number(minutes / 60, 2)
  const given = hours(dose.givenMinutes)
  const facts = [
    t('sessions.dose.sessions', { count: dose.givenSessions }),
    ...(dose.aheadMinutes > 0 ? [t('sessions.dose.ahead', { hours: hours(dose.aheadMinutes) })] : []),
    ...(dose.absent > 0 ? [t('sessions.dose.absent', { count: dose.absent })] : []),
    ...(dose.excused > 0 ? [t('sessions.dose.excused', { count: dose.excused })] : []),
    ...(dose.calledOff > 0 ? [t('sessions.dose.calledOff', { count: dose.calledOff })] : []),
    ...(dose.unmarked > 0 ? [t('sessions.dose.unmarked', { count: dose.unmarked })] : []),
  ]
  return (
    <>
      <p className={classes.doseName}>{words.title({ kind: row, subject: row.subject })}</p>
      <p className={classes.text}>
        {plannedHours === null
          ? t('sessions.dose.givenOnly', { given })
          : t('sessions.dose.given', { given, planned: f.number(plannedHours, 2) })}
      </p>
      <p className={classes.quiet}>{facts.join(' · ')}</p>
      {row.missed.length === 0 ? null : (
        <Fold title={t('sessions.dose.missed', { count: row.missed.length })}>
          <ul className={classes.lines}>
            {row.missed.map(({ sessionId, heldOn, attendance }) => (
              <li key={sessionId}>
                {t('sessions.dose.missedOn', {
                  day: f.date(heldOn),
                  why:
                    attendance === null
                      ? t('sessions.dose.cancelled')
                      : t(`sessions.attendance.${attendance}`),
                })}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  )
}
