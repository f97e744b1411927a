import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Fold } from '#web/ui/Fold.tsx'
import { listQuotaChanges, type QuotaChange } from '../contract/money.ts'
import classes from './Money.module.css'
import type { MoneyChoice } from './MoneyPage.tsx'
import { useKindName } from './use-kind-name.ts'

/** How the quotas came to be: each change with before and after, why, who and when. */
export function QuotaChangesFold({ choice }: { choice: MoneyChoice }) {
  const { t } = useI18n()
  const { changes } = useApiQuery(listQuotaChanges, { query: choice })
  return (
    <Fold title={t('money.changes.title', { count: changes.length })} headingLevel={2}>
      <DataTable
        caption={t('money.changes.caption')}
        columns={useColumns()}
        rows={changes}
        rowKey={(_, index) => String(index)}
        empty={<EmptyState title={t('money.changes.empty')} />}
      />
    </Fold>
  )
}

function useColumns(): readonly Column<QuotaChange>[] {
  const { t, f } = useI18n()
  const nameOf = useKindName()
  return [
    {
      key: 'place',
      header: t('money.changes.place'),
      rowHeader: true,
      cell: (row) => (
        <>
          {row.place ?? t('money.changes.municipality')}
          <p className={classes.quiet}>{nameOf(row.kind)}</p>
        </>
      ),
    },
    {
      key: 'from',
      header: t('money.changes.from'),
      align: 'end',
      cell: (row) =>
        row.before === null ? (
          t('money.kinds.noQuota')
        ) : (
          <span className={classes.figure}>{f.euro(row.before)}</span>
        ),
    },
    {
      key: 'to',
      header: t('money.changes.to'),
      align: 'end',
      cell: (row) => <span className={classes.figure}>{f.euro(row.after)}</span>,
    },
    { key: 'reason', header: t('money.changes.reason'), width: '30%', cell: (row) => row.reason },
    {
      key: 'by',
      header: t('money.changes.by'),
      cell: (row) => (
        <>
          {f.shortName(row.by)}
          <p className={classes.quiet}>{f.dateTime(row.at)}</p>
        </>
      ),
    },
  ]
}
