import { Suspense } from 'react'
import { z } from 'zod'
import { ClassListsUntil, OldClassListsOf } from '#foundation/people/web/index.ts'
import { callApi } from '#web/api/api-client.ts'
import { useApiList } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { useSearchState } from '#web/routing/use-search-state.ts'
import { useCan } from '#web/session/use-session.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { Card } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { ErrorState } from '#web/ui/ErrorState.tsx'
import { FilterSelect } from '#web/ui/form/FilterSelect.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { Page } from '#web/ui/Page.tsx'
import { listUnenrolled } from '../contract/unenrolled.ts'
import { UnenrolledStatus } from '../contract/unenrolled-row.ts'
import { endingStatuses, openStatuses } from '../domain/statuses.ts'
import { addUnenrolledPath } from './paths.ts'
import classes from './Unenrolled.module.css'
import { UnenrolledTable } from './UnenrolledTable.tsx'

const Show = z.enum(['open', 'silent', 'check-late', 'closed']).catch('open')
const Filters = z.object({ show: Show, status: UnenrolledStatus.optional().catch(undefined) })
type Filters = z.infer<typeof Filters>

/** Children of compulsory age of one's municipality who are enrolled nowhere; what has to be recorded first comes first. */
export function UnenrolledPage() {
  const t = useT()
  const [filters, setFilters] = useSearchState(Filters)
  const list = useApiList(
    (after, signal) => callApi(listUnenrolled, { query: queryOf(filters, after) }, { signal }),
    [listUnenrolled.route, filters],
  )
  const classLists = list.first?.classLists ?? null
  const canAdd = useCan('unenrolled.write')
  return (
    <Page
      title={t('unenrolled.list.title')}
      subtitle={t('unenrolled.list.subtitle')}
      note={
        classLists === null ? undefined : (
          <Suspense fallback={null}>
            <ClassListsUntil until={classLists.until} />
          </Suspense>
        )
      }
      actions={
        canAdd ? <ButtonLink to={addUnenrolledPath}>{t('unenrolled.list.add')}</ButtonLink> : undefined
      }
    >
      <Suspense fallback={null}>
        <OldClassListsOf old={classLists?.old ?? []} />
      </Suspense>
      <FilterBar filters={filters} onChange={setFilters} />
      <Card flush>
        {list.error === null ? (
          <UnenrolledTable
            rows={list.rows}
            more={list.more}
            empty={
              <EmptyState title={t('unenrolled.list.empty')}>{t('unenrolled.list.emptyWhy')}</EmptyState>
            }
          />
        ) : (
          <ErrorState error={list.error} onRetry={list.retry} />
        )}
      </Card>
      <p className={classes.quiet}>{t('unenrolled.list.rule')}</p>
    </Page>
  )
}

function queryOf({ show, status }: Filters, after: string | undefined) {
  return {
    ...(status === undefined ? {} : { status }),
    ...(show === 'silent' ? { silent: 'yes' as const } : {}),
    ...(show === 'check-late' ? { checkLate: 'yes' as const } : {}),
    ...(show === 'closed' ? { closed: 'yes' as const } : {}),
    ...(after === undefined ? {} : { after }),
  }
}

function FilterBar({ filters, onChange }: { filters: Filters; onChange: (part: Partial<Filters>) => void }) {
  const t = useT()
  const possible = filters.show === 'closed' ? endingStatuses : openStatuses
  return (
    <div className={classes.fields} data-no-print>
      <SelectField
        name="show"
        label={t('unenrolled.list.show')}
        allowDeselect={false}
        value={filters.show}
        data={[
          { value: 'open', label: t('unenrolled.list.open') },
          { value: 'silent', label: t('unenrolled.list.onlySilent') },
          { value: 'check-late', label: t('unenrolled.list.onlyCheckLate') },
          { value: 'closed', label: t('unenrolled.list.closed') },
        ]}
        onChange={(show) => onChange({ show: Show.parse(show), status: undefined })}
        comboboxProps={{ withinPortal: false }}
      />
      <FilterSelect
        name="status"
        label={t('unenrolled.list.status')}
        any={t('unenrolled.list.anyStatus')}
        value={filters.status}
        data={possible.map((value) => ({ value, label: t(`unenrolled.status.${value}`) }))}
        onPick={(status) => onChange({ status: UnenrolledStatus.optional().parse(status) })}
      />
    </div>
  )
}
