import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Fold } from '#web/ui/Fold.tsx'
import { listPayments, type MoneyView, type PaymentRow } from '../contract/money.ts'
import classes from './Money.module.css'
import type { MoneyChoice } from './MoneyPage.tsx'
import { PaymentDialog } from './PaymentDialog.tsx'
import { useKindName } from './use-kind-name.ts'

interface PaymentsFoldProps {
  choice: MoneyChoice
  money: MoneyView
}

/** What was really paid, line by line; apart from all values by unit cost. */
export function PaymentsFold({ choice, money }: PaymentsFoldProps) {
  const { t } = useI18n()
  const { payments } = useApiQuery(listPayments, { query: choice })
  return (
    <Fold title={t('money.payments.title', { count: payments.length })} headingLevel={2}>
      {money.can.pay && money.institution !== null ? (
        <PaymentDialog institutionId={money.institution.id} kinds={money.kinds} />
      ) : null}
      <DataTable
        caption={t('money.payments.caption')}
        columns={useColumns(money.institution === null)}
        rows={payments}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t('money.payments.empty')} />}
      />
    </Fold>
  )
}

function useColumns(ofSchools: boolean): readonly Column<PaymentRow>[] {
  const { t, f } = useI18n()
  const nameOf = useKindName()
  return [
    {
      key: 'kind',
      header: t('money.payments.kind'),
      rowHeader: true,
      cell: (row) => (
        <>
          {nameOf(row.kind)}
          {row.remark === '' ? null : <p className={classes.quiet}>{row.remark}</p>}
        </>
      ),
    },
    ...(ofSchools
      ? [
          {
            key: 'school',
            header: t('money.payments.school'),
            cell: (row: PaymentRow) => row.institutionName,
          },
        ]
      : []),
    {
      key: 'month',
      header: t('money.payments.month'),
      cell: (row) => <span className={classes.figure}>{row.month}</span>,
    },
    {
      key: 'amount',
      header: t('money.payments.amount'),
      align: 'end',
      cell: (row) => <span className={classes.figure}>{f.euro(row.amount)}</span>,
    },
    { key: 'document', header: t('money.payments.document'), cell: (row) => row.document },
    {
      key: 'recorded',
      header: t('money.payments.recorded'),
      cell: (row) => (
        <>
          {f.shortName(row.recorded.by)}
          <p className={classes.quiet}>{f.date(row.recorded.at)}</p>
        </>
      ),
    },
  ]
}
