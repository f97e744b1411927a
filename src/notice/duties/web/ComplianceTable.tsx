import { useState } from 'react'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { type Column, DataTable, type Sort } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { FigureLink } from '#web/ui/FigureLink.tsx'
import type { DutyCompliance, DutyFilterState } from '../contract/duty-lists.ts'
import { shareOnTime } from '../domain/duty-figures.ts'
import { dutyListPath } from './paths.ts'

type Row = DutyCompliance['rows'][number]

const figures = ['late', 'open', 'doneOnTime', 'doneLate'] as const
const stateBehind: Readonly<Record<(typeof figures)[number], DutyFilterState>> = {
  late: 'late',
  open: 'open',
  doneOnTime: 'done',
  doneLate: 'done',
}

/** Schools that have had a duty in the year; a figure opens its records. */
export function ComplianceTable({ compliance }: { compliance: DutyCompliance }) {
  const { t, f } = useI18n()
  const [sort, setSort] = useState<Sort>({ column: 'late', direction: 'descending' })
  const rows = compliance.rows.filter((row) => figures.some((figure) => row.figures[figure] > 0))
  return (
    <DataTable
      caption={t('duties.compliance.caption')}
      columns={useColumns(compliance.schoolYear)}
      rows={sorted(rows, sort, f.compare)}
      rowKey={(row) => row.id}
      sort={sort}
      onSort={setSort}
      empty={<EmptyState title={t('duties.compliance.empty')} />}
    />
  )
}

function useColumns(schoolYear: string): Column<Row>[] {
  const { t, f } = useI18n()
  return [
    {
      key: 'name',
      header: t('duties.compliance.school'),
      rowHeader: true,
      sortable: true,
      cell: (row) => row.name,
    },
    {
      key: 'share',
      header: t('duties.compliance.share'),
      align: 'end',
      sortable: true,
      cell: ({ figures: of }) => {
        const share = shareOnTime(of)
        return share === null ? t('duties.compliance.none') : f.percent(share)
      },
    },
    ...figures.map(
      (figure): Column<Row> => ({
        key: figure,
        header: t(`duties.compliance.${figure}`),
        align: 'end',
        sortable: true,
        cell: (row) => (
          <FigureLink
            to={dutyListPath({ state: stateBehind[figure], institutionId: row.id, schoolYear })}
            of={row.name}
            closed={row.figures[figure] === 0}
          >
            {f.number(row.figures[figure])}
          </FigureLink>
        ),
      }),
    ),
  ]
}

function sorted(rows: readonly Row[], sort: Sort, compare: (a: string, b: string) => number): Row[] {
  const column = figures.find((figure) => figure === sort.column)
  const value = (row: Row) => (column === undefined ? (shareOnTime(row.figures) ?? -1) : row.figures[column])
  const ascending = rows.toSorted((a, b) =>
    sort.column === 'name' ? compare(a.name, b.name) : value(a) - value(b) || compare(b.name, a.name),
  )
  return sort.direction === 'ascending' ? ascending : ascending.toReversed()
}
