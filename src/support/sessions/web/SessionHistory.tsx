import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Fold } from '#web/ui/Fold.tsx'
import type { SessionView } from '../contract/session.ts'
import classes from './Sessions.module.css'

/** What was said of attendance before, and where the session was to be; nothing where nothing changed. */
export function SessionHistory({ session }: { session: SessionView }) {
  const { t, f } = useI18n()
  const { corrections, moves, participants } = session
  if (corrections.length + moves.length === 0) return null
  const nameOf = (participantId: string) => {
    const found = participants.find(({ id }) => id === participantId)
    return found === undefined ? '' : f.name(found.pupil)
  }
  return (
    <Card>
      {corrections.length === 0 ? null : (
        <Fold headingLevel={2} title={t('sessions.session.corrections', { count: corrections.length })}>
          <ul className={classes.lines}>
            {corrections.map(({ participantId, attendance, by, at }) => (
              <li key={`${participantId}-${at}`}>
                {t('sessions.session.correction', {
                  name: nameOf(participantId),
                  was: t(`sessions.attendance.${attendance ?? 'unmarked'}`),
                  by: f.name(by),
                  at: f.dateTime(at),
                })}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {moves.length === 0 ? null : (
        <Fold headingLevel={2} title={t('sessions.session.moves', { count: moves.length })}>
          <ul className={classes.lines}>
            {moves.map(({ heldOn, startsAt, by, at }) => (
              <li key={at}>
                {t('sessions.session.moved', {
                  day: f.date(heldOn),
                  time: startsAt,
                  by: f.name(by),
                  at: f.dateTime(at),
                })}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </Card>
  )
}
