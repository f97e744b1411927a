import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import { isSchoolKind } from '../contract/import-kind.ts'
import type { ImportRow } from '../contract/imports.ts'
import { ImportStatusTag } from './ImportStatusTag.tsx'
import { importPath } from './paths.ts'

interface ImportTableProps {
  rows: readonly ImportRow[] | undefined
  /** Several institutions: each row says which. */
  saysInstitution: boolean
  empty: ReactNode
  more: { available: boolean; loading: boolean; load: () => void }
}

export function ImportTable({ rows, saysInstitution, empty, more }: ImportTableProps) {
  const t = useT()
  const columns: Column<ImportRow>[] = [
    {
      key: 'file',
      header: t('imports.list.file'),
      rowHeader: true,
      cell: (row) => <File row={row} says={saysInstitution} />,
      width: '34%',
    },
    { key: 'what', header: t('imports.list.what'), cell: (row) => <What row={row} />, bareOnCard: true },
    { key: 'when', header: t('imports.list.when'), cell: (row) => <When row={row} />, width: '13rem' },
    {
      key: 'status',
      header: t('imports.list.status'),
      cell: (row) => <ImportStatusTag imported={row} />,
      width: '9rem',
    },
  ]
  return (
    <DataTable
      caption={t('imports.list.caption')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      more={more}
    />
  )
}

function File({ row, says }: { row: ImportRow; says: boolean }) {
  const t = useT()
  const about = [
    t(`imports.kind.${row.kind}`),
    ...(isSchoolKind(row.kind) ? [row.schoolYear] : []),
    ...(says ? [row.institutionName] : []),
  ]
  return (
    <div>
      <TextLink to={importPath(row.id)} strong>
        {row.fileName ?? t('imports.list.noFile')}
      </TextLink>
      <Text size="sm" c="dimmed">
        {about.join(' · ')}
      </Text>
    </div>
  )
}

function What({ row }: { row: ImportRow }) {
  const t = useT()
  const f = useFormat()
  if (row.summary === null) return null
  const { rows, period, errors, leftOut } = row.summary
  return (
    <div>
      {t('imports.values.rows', { count: rows })}
      {leftOut > 0 ? ` · ${t('imports.leaveOut.short', { count: leftOut })}` : ''}
      {errors > 0 && leftOut === 0 ? ` · ${t('imports.problemList.note', { count: errors })}` : ''}
      {period === null ? null : (
        <Text size="sm" c="dimmed">
          {t('imports.check.period', { from: f.date(period.from), until: f.date(period.until) })}
        </Text>
      )}
    </div>
  )
}

function When({ row }: { row: ImportRow }) {
  const f = useFormat()
  return (
    <div>
      {f.dateTime(row.createdAt)}
      {row.createdBy === null ? null : (
        <Text size="sm" c="dimmed">
          {f.name(row.createdBy)}
        </Text>
      )}
    </div>
  )
}
