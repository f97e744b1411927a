import { useI18n } from '#web/i18n/i18n-context.ts'
import { useSession } from '#web/session/use-session.ts'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import type { SessionHead } from '../contract/session.ts'
import { sessionPath } from './paths.ts'
import classes from './Sessions.module.css'
import { useSessionWords } from './use-session-words.ts'

/** Names that a day has room for; of a class the rest is counted. */
const MOST_NAMES = 4

/** One session of a day: when, what, who comes, and whether attendance waits. */
export function SessionItem({
  session,
  showsSpecialist,
}: {
  session: SessionHead
  showsSpecialist: boolean
}) {
  const { t, f } = useI18n()
  const words = useSessionWords()
  const names = session.participants.slice(0, MOST_NAMES).map(({ pupil }) => f.name(pupil))
  const more = session.participants.length - names.length
  return (
    <li className={classes.session} data-cancelled={session.status === 'cancelled' || undefined}>
      <div className={classes.head}>
        <span className={classes.hour}>{words.hour(session)}</span>
        <SessionTag session={session} />
      </div>
      <TextLink to={sessionPath(session.id)} strong>
        {names.length === 0 ? t('sessions.list.nobody') : f.list(names)}
      </TextLink>
      {more > 0 ? <p className={classes.quiet}>{t('sessions.list.more', { count: more })}</p> : null}
      <p className={classes.quiet}>{words.title(session)}</p>
      {showsSpecialist ? <p className={classes.quiet}>{f.shortName(session.specialist)}</p> : null}
      {session.room === '' ? null : (
        <p className={classes.quiet}>{t('sessions.session.where', { room: session.room })}</p>
      )}
    </li>
  )
}

function SessionTag({ session }: { session: SessionHead }) {
  const { t } = useI18n()
  const { today } = useSession()
  if (session.status === 'cancelled') return <StatusTag>{t('sessions.list.cancelled')}</StatusTag>
  if (session.isAttended) return <StatusTag tone="good">{t('sessions.list.attended')}</StatusTag>
  if (session.heldOn < today) return <StatusTag tone="attention">{t('sessions.list.late')}</StatusTag>
  return session.heldOn === today ? <StatusTag tone="waiting">{t('sessions.list.today')}</StatusTag> : null
}
