import { Suspense } from 'react'
import { z } from 'zod'
import { callApi } from '#web/api/api-client.ts'
import { useApiList } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { useSearchState } from '#web/routing/use-search-state.ts'
import { Card } from '#web/ui/Card.tsx'
import { ErrorState } from '#web/ui/ErrorState.tsx'
import { ListSummary } from '#web/ui/ListSummary.tsx'
import { Page } from '#web/ui/Page.tsx'
import { listServices, ServiceStatus } from '../contract/service.ts'
import { KindCode } from '../contract/service-kinds.ts'
import { serviceKindsPath } from './paths.ts'
import { ServiceFilters } from './ServiceFilters.tsx'
import { ServiceTable } from './ServiceTable.tsx'

const Filters = z.object({
  status: ServiceStatus.optional().catch(undefined),
  kindCode: KindCode.optional().catch(undefined),
  classId: z.uuid().optional().catch(undefined),
  institutionId: z.uuid().optional().catch(undefined),
})
export type ServiceFiltersState = z.infer<typeof Filters>

/** Services within one's reach: what is asked for, granted and running, newest first. */
export function SchoolServicesPage() {
  const t = useT()
  const [filters, setFilters] = useSearchState(Filters)
  const list = useApiList(
    (after, signal) =>
      callApi(listServices, { query: { ...filters, ...(after === undefined ? {} : { after }) } }, { signal }),
    [listServices.route, filters],
  )
  return (
    <Page
      title={t('services.school.title')}
      crumbs={[{ label: t('services.kinds.title'), to: serviceKindsPath }]}
    >
      <Suspense fallback={<ListSummary count="…" />}>
        <ServiceFilters filters={filters} onChange={setFilters} />
      </Suspense>
      <Card flush>
        {list.error === null ? (
          <ServiceTable rows={list.rows} more={list.more} />
        ) : (
          <ErrorState error={list.error} onRetry={list.retry} />
        )}
      </Card>
    </Page>
  )
}
