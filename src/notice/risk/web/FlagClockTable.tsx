import { useState } from 'react'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { type Column, DataTable, type Sort } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { FigureLink } from '#web/ui/FigureLink.tsx'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import type { FlagFilters } from '../contract/flag.ts'
import { ANSWER_WITHIN_DAYS } from '../contract/flag.ts'
import type { ClassClock, FlagClock } from '../contract/flag-clock.ts'
import { flagListPath } from './paths.ts'

/** Classes with a flag in the year; a figure opens its records. */
export function FlagClockTable({ clock }: { clock: FlagClock }) {
  const { t, f } = useI18n()
  const [sort, setSort] = useState<Sort>({ column: 'name', direction: 'ascending' })
  return (
    <DataTable
      caption={t('risk.clock.title')}
      columns={useColumns(clock)}
      rows={sorted(clock.rows, sort, f.compare)}
      rowKey={(row) => row.class.id}
      sort={sort}
      onSort={setSort}
      empty={<EmptyState title={t('risk.clock.empty')} />}
    />
  )
}

function useColumns({ schoolYear, standingOut }: FlagClock): Column<ClassClock>[] {
  const { t, f } = useI18n()
  const standsOut = new Set(standingOut.map(({ classId }) => classId))
  const counted = (
    key: 'raised' | 'answered' | 'overdue',
    filters: Partial<FlagFilters>,
  ): Column<ClassClock> => ({
    key,
    header: t(`risk.clock.${key}`, { days: ANSWER_WITHIN_DAYS }),
    align: 'end',
    sortable: true,
    cell: (row) => (
      <FigureLink
        to={flagListPath({ ...filters, classId: row.class.id, schoolYear })}
        of={row.class.name}
        closed={row[key] === 0}
      >
        {f.number(row[key])}
      </FigureLink>
    ),
  })
  return [
    {
      key: 'name',
      header: t('risk.clock.class'),
      rowHeader: true,
      sortable: true,
      cell: (row) => (
        <>
          {row.class.name}{' '}
          {standsOut.has(row.class.id) ? (
            <StatusTag tone="waiting">{t('rules.environment.standsOut')}</StatusTag>
          ) : null}
        </>
      ),
    },
    counted('raised', { state: 'all' }),
    counted('answered', { state: 'answered' }),
    {
      key: 'medianDays',
      header: t('risk.clock.median'),
      align: 'end',
      sortable: true,
      cell: ({ medianDays }) => (medianDays === null ? '–' : f.number(medianDays)),
    },
    counted('overdue', { state: 'open', waitingOver: ANSWER_WITHIN_DAYS }),
  ]
}

const figures = ['raised', 'answered', 'medianDays', 'overdue'] as const

/** By name in the order in which the server gives classes: 2.a before 10.a. */
function sorted(
  rows: readonly ClassClock[],
  sort: Sort,
  compare: (a: string, b: string) => number,
): ClassClock[] {
  const figure = figures.find((one) => one === sort.column)
  const ascending =
    figure === undefined
      ? [...rows]
      : rows.toSorted((a, b) => (a[figure] ?? -1) - (b[figure] ?? -1) || compare(b.class.name, a.class.name))
  return sort.direction === 'ascending' ? ascending : ascending.toReversed()
}
