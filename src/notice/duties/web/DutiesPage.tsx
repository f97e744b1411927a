import { callApi } from '#web/api/api-client.ts'
import { useApiList } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { useSearchState } from '#web/routing/use-search-state.ts'
import { useCan } from '#web/session/use-session.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { Card } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { ErrorState } from '#web/ui/ErrorState.tsx'
import { Freshness } from '#web/ui/Freshness.tsx'
import { Page } from '#web/ui/Page.tsx'
import { listDuties } from '../contract/duty-lists.ts'
import { DutyFilterBar } from './DutyFilterBar.tsx'
import { DutyTable } from './DutyTable.tsx'
import { DutyFiltersState } from './duty-filters.ts'
import { compliancePath } from './paths.ts'

/** Duties within one's reach, the most urgent first. */
export function DutiesPage() {
  const t = useT()
  const [filters, setFilters] = useSearchState(DutyFiltersState)
  const list = useApiList(
    (after, signal) =>
      callApi(listDuties, { query: { ...filters, ...(after === undefined ? {} : { after }) } }, { signal }),
    [listDuties.route, filters],
  )
  const seesCompliance = useCan('institution.overview')
  return (
    <Page
      title={t('duties.list.title')}
      subtitle={t('duties.list.subtitle')}
      {...(list.first === undefined ? {} : { note: <Freshness asOf={list.first.absencesUntil} /> })}
      actions={
        seesCompliance ? (
          <ButtonLink to={compliancePath}>{t('duties.list.compliance')}</ButtonLink>
        ) : undefined
      }
    >
      <DutyFilterBar filters={filters} onChange={setFilters} />
      <Card flush>
        {list.error === null ? (
          <DutyTable rows={list.rows} more={list.more} empty={<Nothing state={filters.state} />} />
        ) : (
          <ErrorState error={list.error} onRetry={list.retry} />
        )}
      </Card>
    </Page>
  )
}

function Nothing({ state }: { state: DutyFiltersState['state'] }) {
  const t = useT()
  return state === 'open' ? (
    <EmptyState icon="check" title={t('duties.list.empty')}>
      {t('duties.list.emptyWhy')}
    </EmptyState>
  ) : (
    <EmptyState title={t('duties.list.nothing')} />
  )
}
