import { useI18n } from '#web/i18n/i18n-context.ts'
import type { SessionView } from '../contract/session.ts'
import { PupilName } from './PupilName.tsx'
import classes from './Sessions.module.css'

/** Who comes, and what was said of each; for whoever only reads it. */
export function MarkedNames({ session }: { session: SessionView }) {
  const { t } = useI18n()
  return session.participants.length === 0 ? (
    <p className={classes.quiet}>{t('sessions.list.nobody')}</p>
  ) : (
    <ul className={classes.marks}>
      {session.participants.map(({ id, pupil, attendance }) => (
        <li key={id} className={classes.mark}>
          <PupilName session={session} pupil={pupil} />
          {session.isAttended ? (
            <p className={classes.quiet}>{t(`sessions.attendance.${attendance ?? 'unmarked'}`)}</p>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
