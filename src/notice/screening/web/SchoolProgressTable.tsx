import { useI18n } from '#web/i18n/i18n-context.ts'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import type { SchoolProgress } from '../contract/screening.ts'
import { schoolScreeningPath } from './paths.ts'

export function SchoolProgressTable({ rows }: { rows: readonly SchoolProgress[] }) {
  const { t } = useI18n()
  const columns: Column<SchoolProgress>[] = [
    {
      key: 'school',
      header: t('screening.list.school'),
      rowHeader: true,
      cell: (row) => (
        <TextLink to={schoolScreeningPath(row.id)} strong>
          {row.name}
        </TextLink>
      ),
    },
    {
      key: 'classes',
      header: t('screening.list.classesDone'),
      align: 'end',
      cell: (row) => t('screening.list.ofTotal', { done: row.classesDone, total: row.classes }),
    },
    {
      key: 'pupils',
      header: t('screening.of.class.pupilsDone'),
      align: 'end',
      cell: (row) => t('screening.list.ofTotal', { done: row.done, total: row.pupils }),
    },
    { key: 'noticed', header: t('screening.list.noticed'), align: 'end', cell: (row) => row.noticed },
  ]
  return (
    <DataTable
      caption={t('screening.list.schools')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={null}
    />
  )
}
