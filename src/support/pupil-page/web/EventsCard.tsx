import { Skeleton } from '@mantine/core'
import type { PupilView } from '#foundation/people/contract/pupil.ts'
import { listDuties } from '#notice/duties/contract/duty-lists.ts'
import { listNotes } from '#notice/notes/contract/note.ts'
import { listAssessments } from '#notice/risk/contract/assessment.ts'
import { listFlags } from '#notice/risk/contract/flag.ts'
import { listPupilScreenings } from '#notice/screening/contract/screening.ts'
import { readBehaviour } from '#notice/signals/contract/behaviour.ts'
import { listPlansOfPupil } from '#support/plans/contract/plan-lists.ts'
import { listReviewsOfPupil } from '#support/plans/contract/plan-reviews.ts'
import { listServicesOfPupil } from '#support/services/contract/service.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { ErrorState } from '#web/ui/ErrorState.tsx'
import { Timeline, type TimelineItem } from '#web/ui/Timeline.tsx'
import { useAllowedQuery } from './use-allowed-query.ts'
import { useAssessmentEvents } from './use-assessment-events.tsx'
import { useBehaviourEvents } from './use-behaviour-events.tsx'
import { useDutyEvents } from './use-duty-events.tsx'
import { useFlagEvents } from './use-flag-events.tsx'
import { useNoteEvents } from './use-note-events.tsx'
import { usePlanEvents } from './use-plan-events.tsx'
import { useReviewEvents } from './use-review-events.tsx'
import { useSchoolingEvents } from './use-schooling-events.tsx'
import { useScreeningEvents } from './use-screening-events.tsx'
import { useServiceEvents } from './use-service-events.tsx'

/** Everything the reader may see of one pupil in one line of time: signals, flags, duties, assessments, plans, services, notes; newest first. */
export function EventsCard({ pupil }: { pupil: PupilView }) {
  const t = useT()
  const { items, isLoading, error } = useEvents(pupil)
  return (
    <Card title={t('pupil-page.events')}>
      {isLoading ? <Skeleton height={12} width="80%" /> : null}
      {error === null ? null : <ErrorState error={error} />}
      {items.length === 0 && !isLoading && error === null ? (
        <p>{t('pupil-page.eventsEmpty')}</p>
      ) : (
        <Timeline label={t('pupil-page.events')} items={items} />
      )}
    </Card>
  )
}

function useEvents({ id: pupilId, enrolments, can }: PupilView) {
  const params = { pupilId }
  const flags = useAllowedQuery(listFlags, { query: { pupilId, state: 'ever' } }, can['flag.read'])
  const assessments = useAllowedQuery(listAssessments, { params }, can['assessment.read'])
  const plans = useAllowedQuery(listPlansOfPupil, { params }, can['plan.read'])
  const reviews = useAllowedQuery(listReviewsOfPupil, { params }, can['plan.read'])
  const services = useAllowedQuery(listServicesOfPupil, { params }, can['service.read'])
  const notes = useAllowedQuery(listNotes, { params }, can['note.read'])
  const duties = useAllowedQuery(listDuties, { query: { pupilId, state: 'all' } }, can['duty.read'])
  const screenings = useAllowedQuery(listPupilScreenings, { params }, can['screening.read'])
  const behaviour = useAllowedQuery(readBehaviour, { params }, can['behaviour.read'])
  const asked = [flags, assessments, plans, reviews, services, notes, duties, screenings, behaviour]
  const items: TimelineItem[] = [
    ...useFlagEvents()(flags.data?.rows ?? [], assessments.data?.rows ?? []),
    ...useAssessmentEvents(pupilId)(assessments.data?.rows ?? []),
    ...usePlanEvents()(plans.data?.rows ?? []),
    ...useReviewEvents()(reviews.data?.rows ?? []),
    ...useServiceEvents()(services.data?.services ?? []),
    ...useNoteEvents()(notes.data?.notes ?? []),
    ...useDutyEvents()(duties.data?.rows ?? []),
    ...useScreeningEvents()(screenings.data?.rows ?? []),
    ...useBehaviourEvents()(behaviour.data?.records ?? []),
    ...useSchoolingEvents()(enrolments),
  ]
  return {
    items: items.toSorted((a, b) => b.on.localeCompare(a.on)),
    isLoading: asked.some(({ isLoading }) => isLoading),
    error: asked.find(({ error }) => error !== null)?.error ?? null,
  }
}
