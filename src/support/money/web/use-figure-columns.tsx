import { useI18n } from '#web/i18n/i18n-context.ts'
import type { Column } from '#web/ui/DataTable.tsx'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import type { MoneyFigures } from '../contract/money.ts'
import { levelOf } from '../domain/quotas.ts'
import classes from './Money.module.css'

const tones = { near: 'waiting', over: 'attention' } as const
const values = ['planned', 'reserved', 'used'] as const

/** Quota, planned, reserved, used, what is left; then, apart, what was really paid, and for how many it is the first time. */
export function useFigureColumns<Row>(of: (row: Row) => MoneyFigures): readonly Column<Row>[] {
  const { t, f } = useI18n()
  const euro = (cents: number) => <span className={classes.figure}>{f.euro(cents)}</span>
  return [
    {
      key: 'quota',
      header: t('money.kinds.quota'),
      align: 'end',
      cell: (row) => {
        const { quota } = of(row)
        return quota === null ? (
          <span className={classes.quiet}>{t('money.kinds.noQuota')}</span>
        ) : (
          euro(quota)
        )
      },
    },
    ...values.map(
      (value): Column<Row> => ({
        key: value,
        header: t(`money.kinds.${value}`),
        align: 'end',
        cell: (row) => euro(of(row)[value]),
      }),
    ),
    {
      key: 'left',
      header: t('money.kinds.left'),
      align: 'end',
      cell: (row) => <Left figures={of(row)} />,
    },
    {
      key: 'firstTime',
      header: t('money.kinds.firstTime'),
      align: 'end',
      cell: (row) => f.number(of(row).firstTime),
    },
    {
      key: 'paid',
      header: t('money.kinds.paid'),
      align: 'end',
      cell: (row) => euro(of(row).paid),
    },
  ]
}

/** What is left when all that is granted will have been given. */
function Left({ figures: { quota, reserved, used } }: { figures: MoneyFigures }) {
  const { t, f } = useI18n()
  if (quota === null) return '–'
  const level = levelOf(reserved + used, quota)
  return (
    <>
      <span className={classes.figure}>{f.euro(quota - reserved - used)}</span>
      {level === 'near' || level === 'over' ? (
        <div>
          <StatusTag tone={tones[level]}>{t(`money.kinds.level.${level}`)}</StatusTag>
        </div>
      ) : null}
    </>
  )
}
