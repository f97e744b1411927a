import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import { SchoolYearCode } from '#foundation/institutions/contract/ids.ts'
import { callApi } from '#web/api/api-client.ts'
import { useApiList } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { useSearchState } from '#web/routing/use-search-state.ts'
import { Card } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Page } from '#web/ui/Page.tsx'
import { type FlagView, listFlags } from '../contract/flag.ts'
import { AnswerFlagDialog } from './AnswerFlagDialog.tsx'
import { FlagTable } from './FlagTable.tsx'

const states = ['open', 'answered', 'all'] as const
const Filters = z.object({
  state: z.enum(states).catch('open'),
  institutionId: z.uuid().optional().catch(undefined),
  schoolYear: SchoolYearCode.optional().catch(undefined),
  waitingOver: z.coerce.number().optional().catch(undefined),
})

/** Everybody who was noticed within one's reach, the longest waiting first. */
export function FlagsPage() {
  const t = useT()
  const [filters, setFilters] = useSearchState(Filters)
  const [answering, setAnswering] = useState<FlagView | null>(null)
  const list = useApiList(
    (after) => callApi(listFlags, { query: { ...filters, ...(after === undefined ? {} : { after }) } }),
    [listFlags.route, filters],
  )
  return (
    <Page title={t('risk.flags.title')} subtitle={t('risk.flags.subtitle')}>
      <SegmentedControl
        aria-label={t('risk.flags.state.label')}
        value={filters.state}
        onChange={(state) => setFilters({ state: z.enum(states).parse(state) })}
        data={states.map((value) => ({ value, label: t(`risk.flags.state.${value}`) }))}
      />
      <Card flush>
        <FlagTable
          rows={list.rows}
          onAnswer={setAnswering}
          more={list.more}
          empty={<EmptyState title={t('risk.flags.empty')}>{t('risk.flags.emptyWhy')}</EmptyState>}
        />
      </Card>
      <AnswerFlagDialog flag={answering} onClose={() => setAnswering(null)} />
    </Page>
  )
}
