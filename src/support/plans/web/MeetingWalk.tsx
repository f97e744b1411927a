import { Button, Group } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { Suspense, useEffect } from 'react'
import { useApiPrefetch } from '#web/api/use-api-query.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { Card } from '#web/ui/Card.tsx'
import { announce } from '#web/ui/live-region-store.ts'
import { Page } from '#web/ui/Page.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { listMeasureReports } from '../contract/measure-reports.ts'
import { readPlan } from '../contract/plan.ts'
import { readPlanFamily } from '../contract/plan-family.ts'
import type { MeetingRow } from '../contract/plan-meeting.ts'
import { listPlanReviews } from '../contract/plan-reviews.ts'
import { MeetingPlan } from './MeetingPlan.tsx'
import { MeetingReasons } from './MeetingReasons.tsx'
import classes from './Plan.module.css'
import {
  meetingMinutesPath,
  newCrisisPlanPath,
  newPlanPath,
  planMeetingPath,
  plansPath,
  pupilPath,
} from './paths.ts'
import { useArrowKeys } from './use-arrow-keys.ts'

interface MeetingWalkProps {
  /** In the order of the sitting. */
  rows: readonly MeetingRow[]
  /** One of `rows`. */
  pupilId: string
  onGo: (pupilId: string) => void
}

/** One pupil after the other; what is known of the next one is asked for ahead, so that nobody waits. */
export function MeetingWalk({ rows, pupilId, onGo }: MeetingWalkProps) {
  const t = useT()
  const f = useFormat()
  const navigate = useNavigate()
  const place = rows.findIndex((row) => row.pupil.id === pupilId)
  const [row, before, after] = [rows[place], rows[place - 1], rows[place + 1]]
  const back = before === undefined ? undefined : () => onGo(before.pupil.id)
  const next = () => (after === undefined ? void navigate({ to: meetingMinutesPath }) : onGo(after.pupil.id))
  const where = t('meeting.walk.place', { number: place + 1, count: rows.length })
  const name = row === undefined ? '' : f.name(row.pupil)
  useArrowKeys({ onLeft: back, onRight: after === undefined ? undefined : next })
  useAskedAhead(row)
  useAskedAhead(after)
  useEffect(() => {
    window.scrollTo({ top: 0 })
    announce(`${name}, ${where}`)
  }, [name, where])
  if (row === undefined) return null
  const planId = planOf(row)
  return (
    <Page
      title={name}
      subtitle={[where, row.className, row.institutionName].filter((part) => part !== null).join(' · ')}
      crumbs={[
        { label: t('plans.list.title'), to: plansPath },
        { label: t('meeting.title'), to: planMeetingPath },
      ]}
      actions={
        <>
          <Button variant="default" disabled={back === undefined} onClick={back}>
            {t('meeting.walk.previous')}
          </Button>
          <Button onClick={next}>
            {t(after === undefined ? 'meeting.walk.finish' : 'meeting.walk.next')}
          </Button>
        </>
      }
    >
      <Stack>
        <MeetingReasons row={row} />
        {planId === undefined ? (
          <WithoutPlan row={row} />
        ) : (
          <Suspense key={planId} fallback={<p role="status">{t('meeting.walk.loading')}</p>}>
            <MeetingPlan planId={planId} onRecorded={next} />
          </Suspense>
        )}
        <p className={classes.quiet}>{t('meeting.walk.keys')}</p>
      </Stack>
    </Page>
  )
}

/** The plan of the most urgent reason. */
function planOf(row: MeetingRow) {
  return row.reasons.find(({ planId }) => planId !== null)?.planId ?? undefined
}

/** Everything that is shown of a plan, asked for at once instead of one after the other. */
function useAskedAhead(row: MeetingRow | undefined): void {
  const prefetch = useApiPrefetch()
  const planId = row === undefined ? undefined : planOf(row)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each plan
  useEffect(() => {
    if (planId === undefined) return
    for (const route of [readPlan, listPlanReviews, listMeasureReports, readPlanFamily]) {
      prefetch(route, { params: { planId } })
    }
  }, [planId])
}

/** A crisis is met by a crisis plan first; the individual one follows from it. */
function WithoutPlan({ row: { pupil, reasons } }: { row: MeetingRow }) {
  const t = useT()
  return (
    <Card title={t('meeting.plan.decide')}>
      <Stack>
        <p className={classes.told}>{t('meeting.plan.decideOnPupil')}</p>
        <Group gap="xs">
          {reasons.some(({ reason }) => reason === 'needed_crisis') ? (
            <ButtonLink to={newCrisisPlanPath(pupil.id)}>{t('plans.crisis.start')}</ButtonLink>
          ) : (
            <ButtonLink to={newPlanPath(pupil.id)}>{t('plans.needed.start')}</ButtonLink>
          )}
          <ButtonLink to={pupilPath(pupil.id)}>{t('meeting.walk.pupil')}</ButtonLink>
        </Group>
      </Stack>
    </Card>
  )
}
