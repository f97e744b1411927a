import { Suspense, useState } from 'react'
import { callApi } from '#web/api/api-client.ts'
import { useApiList } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { useSearchState } from '#web/routing/use-search-state.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { Card } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { ListSummary } from '#web/ui/ListSummary.tsx'
import { Page } from '#web/ui/Page.tsx'
import { type FlagView, listFlags } from '../contract/flag.ts'
import { AnswerFlagDialog } from './AnswerFlagDialog.tsx'
import { FlagCounts, FlagDataUntil } from './FlagCounts.tsx'
import { FlagFilterBar } from './FlagFilterBar.tsx'
import { FlagTable } from './FlagTable.tsx'
import { allFlags, FlagFiltersState } from './flag-filters.ts'
import { PassedOnCard } from './PassedOnCard.tsx'
import { flagClockPath } from './paths.ts'

/** Everybody who was noticed within one's reach: the most urgent first, or the longest waiting. */
export function FlagsPage() {
  const t = useT()
  const [filters, setFilters] = useSearchState(FlagFiltersState)
  const [answering, setAnswering] = useState<FlagView | null>(null)
  const list = useApiList(
    (after) => callApi(listFlags, { query: { ...filters, ...(after === undefined ? {} : { after }) } }),
    [listFlags.route, filters],
  )
  return (
    <Page
      title={t('risk.flags.title')}
      subtitle={t(filters.order === 'age' ? 'risk.flags.subtitleByAge' : 'risk.flags.subtitle')}
      note={
        <Suspense fallback={null}>
          <FlagDataUntil filters={filters} />
        </Suspense>
      }
      actions={<ButtonLink to={flagClockPath}>{t('risk.clock.title')}</ButtonLink>}
    >
      <FlagFilterBar filters={filters} onChange={setFilters} />
      <Suspense fallback={<ListSummary count="…" />}>
        <FlagCounts filters={filters} onReset={() => setFilters(allFlags)} />
      </Suspense>
      {filters.escalatedTo === 'municipality' && filters.institutionId !== undefined ? (
        <Suspense fallback={null}>
          <PassedOnCard institutionId={filters.institutionId} />
        </Suspense>
      ) : null}
      <Card flush>
        <FlagTable
          rows={list.rows}
          onAnswer={setAnswering}
          more={list.more}
          empty={
            <EmptyState icon="check" title={t('risk.flags.empty')}>
              {t('risk.flags.emptyWhy')}
            </EmptyState>
          }
        />
      </Card>
      <AnswerFlagDialog flag={answering} onClose={() => setAnswering(null)} />
    </Page>
  )
}
