import { Button } from '@mantine/core'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { useSession } from '#web/session/use-session.ts'
import { Card } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { type MeetingDecision, readMeetingMinutes } from '../contract/plan-meeting.ts'
import classes from './Plan.module.css'
import { planMeetingPath, plansPath } from './paths.ts'
import { ReviewBody } from './ReviewBody.tsx'
import { usePlanWords } from './use-plan-words.ts'

/** What was decided today, pupil by pupil, as it was written into the reviews; for the screen and for paper. */
export function MeetingMinutesPage() {
  const t = useT()
  const f = useFormat()
  const { today, person } = useSession()
  const { rows } = useApiQuery(readMeetingMinutes, {}, { staleTime: 0 })
  return (
    <Page
      title={t('meeting.minutes.title')}
      subtitle={t('meeting.minutes.subtitle', { day: f.date(today), name: f.name(person) })}
      width="reading"
      crumbs={[
        { label: t('plans.list.title'), to: plansPath },
        { label: t('meeting.title'), to: planMeetingPath },
      ]}
      actions={
        rows.length === 0 ? undefined : (
          <Button leftSection={<Icon name="print" size={18} />} onClick={() => window.print()}>
            {t('meeting.minutes.print')}
          </Button>
        )
      }
    >
      {rows.length === 0 ? (
        <Card>
          <EmptyState title={t('meeting.minutes.empty')}>{t('meeting.minutes.emptyWhy')}</EmptyState>
        </Card>
      ) : (
        <Stack>
          <p className={classes.quiet} data-no-print>
            {t('meeting.minutes.lead')}
          </p>
          {rows.map((row) => (
            <Decision key={row.id} row={row} />
          ))}
          <p className={classes.onPaper}>{t('meeting.minutes.signatures')}</p>
        </Stack>
      )}
    </Page>
  )
}

function Decision({ row }: { row: MeetingDecision }) {
  const t = useT()
  const f = useFormat()
  const words = usePlanWords()
  return (
    <Card
      title={f.name(row.pupil)}
      note={[row.className, row.institutionName].filter((part) => part !== null).join(' · ')}
    >
      <Stack tight>
        <ReviewBody
          review={row}
          goals={row.goals.map(({ goal, number, ...how }) => ({
            id: `${number}`,
            name: goal.trim() === '' ? t('plans.goals.numbered', { number }) : goal,
            ...how,
          }))}
          measures={row.measures.map((measure) => ({ ...measure, name: words.name(measure) }))}
        />
        <p className={classes.quiet}>
          {row.nextOn === null
            ? t('reviews.item.noNext')
            : t('reviews.item.next', { day: f.date(row.nextOn) })}
        </p>
      </Stack>
    </Card>
  )
}
