import { Button } from '@mantine/core'
import { z } from 'zod'
import { isDay, mondayOf, plusDays } from '#platform/calendar/plain-days.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { useSearchState } from '#web/routing/use-search-state.ts'
import { useSession } from '#web/session/use-session.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { Card } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Segments } from '#web/ui/Segments.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { listSessions, type SessionHead } from '../contract/session.ts'
import { LoadCard } from './LoadCard.tsx'
import { givenHoursPath, planSessionPath } from './paths.ts'
import { SessionItem } from './SessionItem.tsx'
import classes from './Sessions.module.css'

const Week = z.object({
  week: z.string().refine(isDay).optional().catch(undefined),
  whose: z.enum(['own', 'all']).optional().catch(undefined),
})

/** A week of sessions, day by day: one's own, and for whoever reads those of a school or class all of them. */
export function SessionsPage() {
  const { t } = useI18n()
  const { today, person } = useSession()
  const [{ week, whose = 'own' }, choose] = useSearchState(Week)
  const monday = mondayOf(week ?? today)
  const { sessions, plansAt } = useApiQuery(listSessions, {
    query: { from: monday, until: plusDays(monday, 6) },
  })
  const own = sessions.filter(({ specialist }) => specialist.id === person.id)
  const hasOthers = plansAt.length > 0 || own.length < sessions.length
  const isAll = whose === 'all' && hasOthers
  return (
    <Page
      title={t('sessions.list.title')}
      actions={
        plansAt.length === 0 ? null : (
          <>
            <ButtonLink to={givenHoursPath} variant="subtle">
              {t('sessions.list.given')}
            </ButtonLink>
            <ButtonLink to={planSessionPath} variant="filled">
              {t('sessions.list.plan')}
            </ButtonLink>
          </>
        )
      }
    >
      <Stack>
        <div className={classes.bar}>
          <WeekNavigation monday={monday} onChoose={(day) => choose({ week: day })} />
          {hasOthers ? (
            <Segments
              aria-label={t('sessions.list.whose')}
              value={isAll ? 'all' : 'own'}
              onChange={(value) => choose({ whose: value === 'all' ? 'all' : undefined })}
              data={[
                { value: 'own', label: t('sessions.list.own') },
                { value: 'all', label: t('sessions.list.all') },
              ]}
            />
          ) : null}
        </div>
        <Days monday={monday} sessions={isAll ? sessions : own} showsSpecialist={isAll} />
        {isAll ? <LoadCard sessions={sessions} /> : null}
      </Stack>
    </Page>
  )
}

function WeekNavigation({
  monday,
  onChoose,
}: {
  monday: string
  onChoose: (day: string | undefined) => void
}) {
  const { t, f } = useI18n()
  const { today } = useSession()
  return (
    <div className={classes.weekNav}>
      <Button variant="default" size="compact-sm" onClick={() => onChoose(plusDays(monday, -7))}>
        {t('sessions.list.before')}
      </Button>
      <h2 className={classes.week} aria-live="polite">
        {t('sessions.list.week', { from: f.shortDate(monday), until: f.date(plusDays(monday, 6)) })}
      </h2>
      <Button variant="default" size="compact-sm" onClick={() => onChoose(plusDays(monday, 7))}>
        {t('sessions.list.after')}
      </Button>
      {monday === mondayOf(today) ? null : (
        <Button variant="subtle" size="compact-sm" onClick={() => onChoose(undefined)}>
          {t('sessions.list.now')}
        </Button>
      )}
    </div>
  )
}

interface DaysProps {
  monday: string
  sessions: readonly SessionHead[]
  showsSpecialist: boolean
}

/** Working days, and days of the weekend only with something on them. */
function Days({ monday, sessions, showsSpecialist }: DaysProps) {
  const { t, f } = useI18n()
  const { today } = useSession()
  if (sessions.length === 0) {
    return (
      <Card>
        <EmptyState title={t('sessions.list.empty')}>{t('sessions.list.emptyWhy')}</EmptyState>
      </Card>
    )
  }
  const days = [0, 1, 2, 3, 4, 5, 6].map((index) => plusDays(monday, index))
  const held = (day: string) => sessions.filter(({ heldOn }) => heldOn === day)
  const hasWeekend = days.slice(5).some((day) => held(day).length > 0)
  return (
    <div className={classes.days} data-weekend={hasWeekend || undefined}>
      {days.slice(0, hasWeekend ? 7 : 5).map((day) => (
        <section
          key={day}
          className={classes.day}
          data-today={day === today || undefined}
          aria-labelledby={`day-${day}`}
        >
          <h3 id={`day-${day}`} className={classes.dayName}>
            {day === today ? `${f.weekdayDate(day)} · ${t('sessions.list.today')}` : f.weekdayDate(day)}
          </h3>
          {held(day).length === 0 ? (
            <p className={classes.quiet}>{t('sessions.list.nothing')}</p>
          ) : (
            <ul className={classes.list}>
              {held(day).map((session) => (
                <SessionItem key={session.id} session={session} showsSpecialist={showsSpecialist} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  )
}
