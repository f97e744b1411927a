import { useI18n } from '#web/i18n/i18n-context.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import type { KindMoney, MoneyView } from '../contract/money.ts'
import classes from './Money.module.css'
import { quotaPath } from './paths.ts'
import { RateDialog } from './RateDialog.tsx'
import { useFigureColumns } from './use-figure-columns.tsx'
import { useKindName } from './use-kind-name.ts'

/** Each kind of service with its quota and what became of it, and the whole in the last row. */
export function KindTable({ money }: { money: MoneyView }) {
  const { t } = useI18n()
  const rows: readonly Row[] =
    money.kinds.length === 0 ? [] : [...money.kinds, { kind: null, figures: money.total }]
  return (
    <DataTable
      caption={t('money.kinds.caption')}
      columns={useColumns(money)}
      rows={rows}
      rowKey={({ kind }) => kind?.code ?? 'total'}
      empty={<EmptyState title={t('money.kinds.empty')} />}
    />
  )
}

type Row = KindMoney | { kind: null; figures: MoneyView['total'] }

function useColumns(money: MoneyView): readonly Column<Row>[] {
  const { t } = useI18n()
  const nameOf = useKindName()
  const figures = useFigureColumns<Row>((row) => row.figures)
  const showsButtons = money.can.setQuotas && money.institution === null
  return [
    {
      key: 'kind',
      header: t('money.kinds.kind'),
      rowHeader: true,
      width: '30%',
      cell: (row) =>
        row.kind === null ? (
          t('money.kinds.total')
        ) : (
          <>
            {nameOf(row.kind)}
            <UnitCost kind={row} />
          </>
        ),
    },
    ...figures,
    ...(showsButtons ? [{ ...buttonColumn(money), header: t('money.kinds.actions') }] : []),
  ]
}

function UnitCost({ kind: { unit, rate } }: { kind: KindMoney }) {
  const { t, f } = useI18n()
  return (
    <p className={classes.quiet}>
      {unit === 'eur_month'
        ? t('money.kinds.eurMonth')
        : rate.amount === null
          ? t('money.kinds.noUnitCost')
          : t('money.kinds.unitCost', {
              amount: f.euro(rate.amount),
              percent: f.percent((rate.indirectPercent ?? 0) / 100),
            })}
    </p>
  )
}

function buttonColumn(money: MoneyView): Column<Row> {
  return {
    key: 'actions',
    header: '',
    hideHeader: true,
    bareOnCard: true,
    cell: (row) => (row.kind === null ? null : <KindButtons kind={row} money={money} />),
  }
}

function KindButtons({ kind, money }: { kind: KindMoney; money: MoneyView }) {
  const { t } = useI18n()
  const name = useKindName()(kind.kind)
  return (
    <div className={classes.buttons} data-no-print>
      <ButtonLink
        to={quotaPath(kind.kind.code)}
        search={{ schoolYear: money.schoolYear }}
        variant="default"
        size="compact-sm"
        aria-label={t('money.kinds.setQuotaOf', { kind: name })}
      >
        {t('money.kinds.setQuota')}
      </ButtonLink>
      {kind.unit === 'eur_month' ? null : <RateDialog kind={kind} municipalityId={money.municipality.id} />}
    </div>
  )
}
