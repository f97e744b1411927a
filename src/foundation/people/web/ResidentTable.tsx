import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import type { ResidentRow, ResidentSide } from '../contract/residents.ts'
import { pupilPath } from './paths.ts'

interface ResidentTableProps {
  side: ResidentSide
  rows: readonly ResidentRow[] | undefined
  more: { available: boolean; loading: boolean; load: () => void }
}

export function ResidentTable({ side, rows, more }: ResidentTableProps) {
  const t = useT()
  const f = useFormat()
  const columns: Column<ResidentRow>[] = [
    {
      key: 'pupil',
      header: t('people.pupils.pupil'),
      rowHeader: true,
      cell: (row) =>
        row.canOpen ? (
          <TextLink to={pupilPath(row.id)} strong>
            {f.listName(row)}
          </TextLink>
        ) : (
          f.listName(row)
        ),
    },
    {
      key: 'school',
      header: t('people.residents.school'),
      width: '45%',
      cell: (row) => [row.className, row.institutionName].filter((part) => part !== null).join(' · '),
    },
    {
      key: 'municipality',
      header: t(`people.residents.municipality.${side}`),
      width: '25%',
      cell: (row) => (side === 'learns-elsewhere' ? row.municipalityName : row.declaredMunicipalityName),
    },
  ]
  return (
    <DataTable
      caption={t(`people.residents.sides.${side}`)}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      more={more}
      empty={
        <EmptyState title={t('people.residents.empty')} icon="search">
          {t('people.residents.emptyWhy')}
        </EmptyState>
      }
    />
  )
}
