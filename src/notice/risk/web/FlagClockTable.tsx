import { useState } from 'react'
import { useI18n, useT } from '#web/i18n/i18n-context.ts'
import { type Column, DataTable, type Sort } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { FigureLink } from '#web/ui/FigureLink.tsx'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import type { FlagFilters } from '../contract/flag.ts'
import { ANSWER_WITHIN_DAYS } from '../contract/flag.ts'
import type { Clock, FlagClock, PlaceClock } from '../contract/flag-clock.ts'
import { flagClockPath, flagListPath } from './paths.ts'

/** A place, or all of them together. */
type Row = Clock & { readonly place: PlaceClock['place'] | null }

/** Places with a flag in the year, and all together; a figure opens its records, a school its classes. */
export function FlagClockTable({ clock }: { clock: FlagClock }) {
  const { t, f } = useI18n()
  const [sort, setSort] = useState<Sort>({ column: 'name', direction: 'ascending' })
  const rows: Row[] = sorted(clock.rows, sort, f.compare)
  const isSummed = rows.length > 1
  return (
    <DataTable
      caption={t(clock.institution === null ? 'risk.clock.titleBySchool' : 'risk.clock.title')}
      columns={useColumns(clock)}
      rows={isSummed ? [...rows, { ...clock.total, place: null }] : rows}
      rowKey={(row) => row.place?.id ?? 'total'}
      sort={sort}
      onSort={setSort}
      empty={<EmptyState title={t('risk.clock.empty')} />}
    />
  )
}

function useColumns(clock: FlagClock): Column<Row>[] {
  const { t, f } = useI18n()
  const { institution, schoolYear } = clock
  const bySchool = institution === null
  const within = (place: Row['place']): Partial<FlagFilters> => {
    if (place === null) return bySchool ? {} : { institutionId: institution.id }
    return bySchool ? { institutionId: place.id } : { classId: place.id }
  }
  const counted = (key: 'raised' | 'answered' | 'overdue', filters: Partial<FlagFilters>): Column<Row> => ({
    key,
    header: t(`risk.clock.${key}`, { days: ANSWER_WITHIN_DAYS }),
    align: 'end',
    sortable: true,
    cell: (row) => (
      <FigureLink
        to={flagListPath({ ...filters, ...within(row.place), schoolYear })}
        of={row.place?.name ?? t('risk.clock.total')}
        closed={row[key] === 0}
      >
        {f.number(row[key])}
      </FigureLink>
    ),
  })
  return [
    {
      key: 'name',
      header: t(bySchool ? 'risk.clock.school' : 'risk.clock.class'),
      rowHeader: true,
      sortable: true,
      cell: ({ place }) => <Place place={place} clock={clock} />,
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

function Place({ place, clock }: { place: Row['place']; clock: FlagClock }) {
  const t = useT()
  const { institution, schoolYear, standingOut } = clock
  if (place === null) return t('risk.clock.total')
  if (institution === null) {
    const to = `${flagClockPath}?${new URLSearchParams({ institutionId: place.id, schoolYear })}`
    return (
      <>
        <TextLink to={to}>{place.name}</TextLink> <OldData place={place} clock={clock} />
      </>
    )
  }
  const standsOut = standingOut.some(({ classId }) => classId === place.id)
  return (
    <>
      {place.name}{' '}
      {standsOut ? <StatusTag tone="waiting">{t('rules.environment.standsOut')}</StatusTag> : null}{' '}
      <OldData place={place} clock={clock} />
    </>
  )
}

/** Data of the school or of this class are missing or old: what is counted of it says too little. */
function OldData({ place, clock }: { place: PlaceClock['place']; clock: FlagClock }) {
  const t = useT()
  const isOld =
    clock.institution === null
      ? clock.staleSchools.some(({ institution }) => institution.id === place.id)
      : clock.staleSchools.some(({ gaps }) =>
          gaps.some(({ classes }) => classes.length === 0 || classes.includes(place.name)),
        )
  return isOld ? <StatusTag tone="waiting">{t('signals.staleSchools.tag')}</StatusTag> : null
}

const figures = ['raised', 'answered', 'medianDays', 'overdue'] as const

/** By name in the order in which the server gives places: 2.a before 10.a. */
function sorted(
  rows: readonly PlaceClock[],
  sort: Sort,
  compare: (a: string, b: string) => number,
): PlaceClock[] {
  const figure = figures.find((one) => one === sort.column)
  const ascending =
    figure === undefined
      ? [...rows]
      : rows.toSorted((a, b) => (a[figure] ?? -1) - (b[figure] ?? -1) || compare(b.place.name, a.place.name))
  return sort.direction === 'ascending' ? ascending : ascending.toReversed()
}
