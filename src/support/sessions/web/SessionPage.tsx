import { z } from 'zod'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { usePathParams } from '#web/routing/use-path-params.ts'
import { useSession } from '#web/session/use-session.ts'
import { Banner } from '#web/ui/Banner.tsx'
import { Card } from '#web/ui/Card.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { SessionId } from '../contract/ids.ts'
import { readSession } from '../contract/session.ts'
import { AttendanceForm } from './AttendanceForm.tsx'
import { CancelSession } from './CancelSession.tsx'
import { MarkedNames } from './MarkedNames.tsx'
import { MoveSession } from './MoveSession.tsx'
import { sessionsPath } from './paths.ts'
import { SessionHistory } from './SessionHistory.tsx'
import classes from './Sessions.module.css'
import { useSessionWords } from './use-session-words.ts'

const Ids = z.object({ sessionId: SessionId })

/** One session: who comes, and from its day on who was there. */
export function SessionPage() {
  const { t, f } = useI18n()
  const words = useSessionWords()
  const { today } = useSession()
  const session = useApiQuery(readSession, { params: usePathParams(Ids) })
  const isDue = session.heldOn <= today
  const facts = [
    f.weekdayDate(session.heldOn),
    words.hour(session),
    ...(session.room === '' ? [] : [t('sessions.session.where', { room: session.room })]),
    f.name(session.specialist),
  ]
  return (
    <Page
      title={words.title(session)}
      subtitle={facts.join(' · ')}
      crumbs={[{ label: t('sessions.list.title'), to: sessionsPath }]}
      width="reading"
    >
      <Stack>
        {session.status === 'cancelled' ? (
          <Banner title={t('sessions.session.cancelled')}>{session.cancelReason}</Banner>
        ) : null}
        <Card title={t('sessions.session.attendance')}>
          {session.can.attend && isDue && session.participants.length > 0 ? (
            <AttendanceForm key={session.id} session={session} />
          ) : (
            <MarkedNames session={session} />
          )}
          {session.status === 'planned' && !isDue ? (
            <p className={classes.quiet}>{t('sessions.session.notYet', { day: f.date(session.heldOn) })}</p>
          ) : null}
          {session.attended === null ? null : (
            <p className={classes.quiet}>
              {t('sessions.session.attendedBy', {
                by: f.name(session.attended.by),
                at: f.dateTime(session.attended.at),
              })}
            </p>
          )}
        </Card>
        {session.can.change ? (
          <Card title={t('sessions.session.change')}>
            {session.weeks > 1 ? (
              <p className={classes.text}>{t('sessions.session.series', { count: session.weeks })}</p>
            ) : null}
            <div className={classes.buttons}>
              <MoveSession session={session} />
              <CancelSession session={session} />
            </div>
          </Card>
        ) : null}
        <SessionHistory session={session} />
      </Stack>
    </Page>
  )
}
