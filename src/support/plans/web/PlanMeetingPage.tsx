import { useState } from 'react'
import { z } from 'zod'
import { PupilOfList } from '#foundation/people/web/index.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { useSearchState } from '#web/routing/use-search-state.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { Card } from '#web/ui/Card.tsx'
import { DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { type MeetingRow, readPlanMeeting } from '../contract/plan-meeting.ts'
import { MeetingReasons } from './MeetingReasons.tsx'
import { MeetingWalk } from './MeetingWalk.tsx'
import classes from './Plan.module.css'
import { meetingMinutesPath, planMeetingPath, plansPath } from './paths.ts'

const Place = z.object({ pupil: z.uuid().optional().catch(undefined) })

/** Whom the support team talks about: the list, and with a pupil in the address the walk through it. */
export function PlanMeetingPage() {
  const meeting = useApiQuery(readPlanMeeting, {}, { staleTime: 0 })
  const [{ pupil }, go] = useSearchState(Place)
  const isOnList = meeting.rows.some((row) => row.pupil.id === pupil)
  const [walked, setWalked] = useState<readonly MeetingRow[]>()
  // The order of a sitting stays as it was begun, also when a decision takes a pupil off the list.
  if (pupil !== undefined && walked === undefined && isOnList) setWalked(meeting.rows)
  if (pupil === undefined && walked !== undefined) setWalked(undefined)
  if (pupil !== undefined && walked?.some((row) => row.pupil.id === pupil) === true) {
    return <MeetingWalk rows={walked} pupilId={pupil} onGo={(next) => go({ pupil: next })} />
  }
  return <MeetingList {...meeting} />
}

function MeetingList({ rows, count }: { rows: readonly MeetingRow[]; count: number }) {
  const t = useT()
  const [first] = rows
  return (
    <Page
      title={t('meeting.title')}
      subtitle={t('meeting.subtitle')}
      crumbs={[{ label: t('plans.list.title'), to: plansPath }]}
      actions={
        <>
          <ButtonLink to={meetingMinutesPath}>{t('meeting.minutes.open')}</ButtonLink>
          {first === undefined ? null : (
            <ButtonLink to={planMeetingPath} search={{ pupil: first.pupil.id }} variant="filled">
              {t('meeting.start')}
            </ButtonLink>
          )}
        </>
      }
    >
      <Stack tight>
        {count === 0 ? null : <p className={classes.quiet}>{t('meeting.count', { count })}</p>}
        <Card flush>
          <DataTable
            caption={t('meeting.caption')}
            columns={[
              {
                key: 'pupil',
                header: t('meeting.pupil'),
                rowHeader: true,
                cell: (row) => <PupilOfList {...row} to={`${planMeetingPath}?pupil=${row.pupil.id}`} />,
              },
              { key: 'why', header: t('meeting.why'), cell: (row) => <MeetingReasons row={row} /> },
            ]}
            rows={rows}
            rowKey={(row) => row.pupil.id}
            empty={
              <EmptyState icon="check" title={t('meeting.empty')}>
                {t('meeting.emptyWhy')}
              </EmptyState>
            }
          />
        </Card>
        {count > rows.length ? (
          <p className={classes.quiet}>{t('meeting.more', { count: count - rows.length })}</p>
        ) : null}
      </Stack>
    </Page>
  )
}
