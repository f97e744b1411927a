import { Button } from '@mantine/core'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { signOutEverywhere } from '#web/session/end-session.ts'
import { Card } from '#web/ui/Card.tsx'
import { showProblem } from '#web/ui/toast-store.ts'
import { endSession, listSessions, type OwnSession } from '../contract/session.ts'
import classes from './SignIn.module.css'

/** Where a person is signed in. */
export function SessionsCard() {
  const t = useT()
  const { sessions } = useApiQuery(listSessions, {})
  const endAll = () => void signOutEverywhere().catch(() => showProblem(t('shell.error.network')))
  return (
    <Card title={t('sign-in.security.sessions')}>
      <ul className={classes.rows}>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
      <div className={classes.actions}>
        <Button variant="default" onClick={endAll}>
          {t('sign-in.security.everywhere')}
        </Button>
      </div>
    </Card>
  )
}

function SessionRow({ session }: { session: OwnSession }) {
  const t = useT()
  const f = useFormat()
  const end = useApiCommand(endSession, { refreshes: [listSessions.route] })
  const device = session.device ?? t('sign-in.security.sessionUnknown')
  return (
    <li>
      <span className={classes.what}>
        <strong>{device}</strong>
        <span className={classes.quiet}>
          {t('sign-in.security.sessionSeen', {
            started: f.dateTime(session.startedAt),
            seen: f.dateTime(session.lastSeenAt),
          })}
        </span>
      </span>
      {session.present ? (
        <span className={classes.quiet}>{t('sign-in.security.sessionPresent')}</span>
      ) : (
        <Button
          variant="subtle"
          loading={end.isPending}
          aria-label={t('sign-in.security.sessionEndOf', { device })}
          onClick={() => end.mutate({ params: { sessionId: session.id } })}
        >
          {t('sign-in.security.sessionEnd')}
        </Button>
      )}
    </li>
  )
}
