import { Button } from '@mantine/core'
import type { InstitutionId } from '#foundation/institutions/contract/ids.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import type { MoneyView, SchoolMoney } from '../contract/money.ts'
import { useFigureColumns } from './use-figure-columns.tsx'

interface SchoolTableProps {
  money: MoneyView
  onOpen: (id: InstitutionId) => void
}

/** The schools of a municipality; the name opens the kinds of one. */
export function SchoolTable({ money, onOpen }: SchoolTableProps) {
  const { t, f } = useI18n()
  const figures = useFigureColumns<SchoolMoney>((row) => row.total)
  const columns: readonly Column<SchoolMoney>[] = [
    {
      key: 'name',
      header: t('money.page.school'),
      rowHeader: true,
      width: '26%',
      cell: (row) => (
        <Button variant="subtle" size="compact-sm" onClick={() => onOpen(row.id)}>
          {row.name}
        </Button>
      ),
    },
    { key: 'pupils', header: t('money.schools.pupils'), align: 'end', cell: (row) => f.number(row.pupils) },
    ...figures,
  ]
  return (
    <DataTable
      caption={t('money.schools.caption')}
      columns={columns}
      rows={money.schools}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t('money.schools.empty')} />}
    />
  )
}
