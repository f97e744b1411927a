import { PupilOfList } from '#foundation/people/web/index.ts'
import { callApi } from '#web/api/api-client.ts'
import { useApiList } from '#web/api/use-api-query.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { ErrorState } from '#web/ui/ErrorState.tsx'
import { Page } from '#web/ui/Page.tsx'
import { listNeededPlans, type NeededPlan } from '../contract/needed-plans.ts'
import { newCrisisPlanPath, newPlanPath, plansPath, pupilPath } from './paths.ts'

/** Pupils who were assessed and still wait for a plan. */
export function NeededPlansPage() {
  const t = useT()
  const columns = useNeededColumns()
  const list = useApiList(
    (after, signal) => callApi(listNeededPlans, { query: after === undefined ? {} : { after } }, { signal }),
    [listNeededPlans.route],
  )
  return (
    <Page
      title={t('plans.needed.title')}
      subtitle={t('plans.needed.subtitle')}
      crumbs={[{ label: t('plans.list.title'), to: plansPath }]}
    >
      <Card flush>
        {list.error === null ? (
          <DataTable
            caption={t('plans.needed.caption')}
            columns={columns}
            rows={list.rows}
            rowKey={(row) => row.assessmentId}
            more={list.more}
            empty={
              <EmptyState icon="check" title={t('plans.needed.empty')}>
                {t('plans.needed.emptyWhy')}
              </EmptyState>
            }
          />
        ) : (
          <ErrorState error={list.error} onRetry={list.retry} />
        )}
      </Card>
    </Page>
  )
}

/** A crisis is met by a crisis plan first; the individual one follows from it. */
function Start({ row }: { row: NeededPlan }) {
  const t = useT()
  return row.level === 'crisis' ? (
    <ButtonLink to={newCrisisPlanPath(row.pupil.id)}>{t('plans.crisis.start')}</ButtonLink>
  ) : (
    <ButtonLink to={newPlanPath(row.pupil.id)}>{t('plans.needed.start')}</ButtonLink>
  )
}

function useNeededColumns(): readonly Column<NeededPlan>[] {
  const t = useT()
  const f = useFormat()
  return [
    {
      key: 'pupil',
      header: t('plans.needed.pupil'),
      rowHeader: true,
      cell: (row) => <PupilOfList {...row} to={pupilPath(row.pupil.id)} />,
    },
    { key: 'support', header: t('plans.needed.support'), cell: (row) => t(`risk.support.${row.level}`) },
    {
      key: 'assessed',
      header: t('plans.needed.assessed'),
      cell: (row) => f.date(row.assessedAt),
      width: '9rem',
    },
    {
      key: 'action',
      header: t('plans.needed.action'),
      hideHeader: true,
      cell: (row) => <Start row={row} />,
      width: '11rem',
    },
  ]
}
