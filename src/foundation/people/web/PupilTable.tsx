import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import type { PupilRow } from '../contract/pupils.ts'
import { pupilPath } from './paths.ts'
import { useSchools } from './use-schools.ts'

interface PupilTableProps {
  rows: readonly PupilRow[] | undefined
  more: { available: boolean; loading: boolean; load: () => void }
}

export function PupilTable({ rows, more }: PupilTableProps) {
  const t = useT()
  const f = useFormat()
  const columns: Column<PupilRow>[] = [
    {
      key: 'pupil',
      header: t('people.pupils.pupil'),
      rowHeader: true,
      cell: (row) => (
        <TextLink to={pupilPath(row.id)} strong>
          {f.listName(row)}
        </TextLink>
      ),
    },
    {
      key: 'class',
      header: t('people.pupils.class'),
      width: '20%',
      bareOnCard: true,
      cell: (row) => row.className ?? '–',
    },
    ...(useSchools().length < 2
      ? []
      : [
          {
            key: 'institution',
            header: t('people.pupils.institution'),
            width: '45%',
            bareOnCard: true,
            cell: (row: PupilRow) => row.institutionName ?? t('people.pupils.nowhere'),
          },
        ]),
  ]
  return (
    <DataTable
      caption={t('people.pupils.caption')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      more={more}
      empty={
        <EmptyState title={t('people.pupils.empty')} icon="search">
          {t('people.pupils.emptyWhy')}
        </EmptyState>
      }
    />
  )
}
