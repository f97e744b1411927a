import { Suspense } from 'react'
import { z } from 'zod'
import { SchoolYearCode } from '#foundation/institutions/contract/ids.ts'
import { callApi } from '#web/api/api-client.ts'
import { useApiList } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { useSearchState } from '#web/routing/use-search-state.ts'
import { useCan } from '#web/session/use-session.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { Card } from '#web/ui/Card.tsx'
import { ErrorState } from '#web/ui/ErrorState.tsx'
import { ListSummary } from '#web/ui/ListSummary.tsx'
import { Page } from '#web/ui/Page.tsx'
import { listPlans } from '../contract/plan-lists.ts'
import { Outcome, PlanStatus } from '../contract/plan-words.ts'
import { PlanCounts } from './PlanCounts.tsx'
import { PlanFilters } from './PlanFilters.tsx'
import { PlanTable } from './PlanTable.tsx'
import { neededPlansPath, planMeetingPath } from './paths.ts'

const Filters = z.object({
  status: PlanStatus.optional().catch(undefined),
  outcome: Outcome.optional().catch(undefined),
  institutionId: z.uuid().optional().catch(undefined),
  municipalityId: z.uuid().optional().catch(undefined),
  classId: z.uuid().optional().catch(undefined),
  semesterId: z.uuid().optional().catch(undefined),
  schoolYear: SchoolYearCode.optional().catch(undefined),
  opened: z.literal('yes').optional().catch(undefined),
  review: z.literal('due').optional().catch(undefined),
})
export type PlanFiltersState = z.infer<typeof Filters>
const NO_FILTERS = Object.fromEntries(Object.keys(Filters.shape).map((name) => [name, undefined]))

/** Plans within one's reach, newest first. */
export function PlansPage() {
  const t = useT()
  const mayWrite = useCan('plan.write')
  const [filters, setFilters] = useSearchState(Filters)
  const list = useApiList(
    (after, signal) =>
      callApi(listPlans, { query: { ...filters, ...(after === undefined ? {} : { after }) } }, { signal }),
    [listPlans.route, filters],
  )
  return (
    <Page
      title={t('plans.list.title')}
      actions={mayWrite ? <Actions /> : undefined}
      {...(filters.schoolYear === undefined
        ? {}
        : { subtitle: t('plans.list.ofYear', { year: filters.schoolYear }) })}
    >
      <PlanFilters filters={filters} onChange={setFilters} />
      <Suspense fallback={<ListSummary count="…" />}>
        <PlanCounts filters={filters} onReset={() => setFilters(NO_FILTERS)} />
      </Suspense>
      <Card flush>
        {list.error === null ? (
          <PlanTable rows={list.rows} more={list.more} />
        ) : (
          <ErrorState error={list.error} onRetry={list.retry} />
        )}
      </Card>
    </Page>
  )
}

function Actions() {
  const t = useT()
  return (
    <>
      <ButtonLink to={planMeetingPath}>{t('meeting.title')}</ButtonLink>
      <ButtonLink to={neededPlansPath}>{t('plans.needed.title')}</ButtonLink>
    </>
  )
}
