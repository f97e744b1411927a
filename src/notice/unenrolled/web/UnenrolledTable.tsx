import type { ReactNode } from 'react'
import { useI18n, useT } from '#web/i18n/i18n-context.ts'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import type { UnenrolledRow } from '../contract/unenrolled-row.ts'
import { unenrolledPath } from './paths.ts'
import classes from './Unenrolled.module.css'
import { UnenrolledStatusTags } from './UnenrolledStatusTags.tsx'

interface UnenrolledTableProps {
  rows: readonly UnenrolledRow[] | undefined
  more: { available: boolean; loading: boolean; load: () => void }
  empty: ReactNode
}

export function UnenrolledTable({ rows, more, empty }: UnenrolledTableProps) {
  const t = useT()
  const columns: Column<UnenrolledRow>[] = [
    {
      key: 'child',
      header: t('unenrolled.list.child'),
      rowHeader: true,
      cell: (row) => <Child row={row} />,
      width: '30%',
    },
    {
      key: 'status',
      header: t('unenrolled.list.status'),
      cell: (row) => <UnenrolledStatusTags entry={row} />,
    },
    { key: 'updated', header: t('unenrolled.list.updated'), cell: (row) => <Updated row={row} /> },
    {
      key: 'due',
      header: t('unenrolled.list.due'),
      cell: (row) => <Due row={row} />,
      width: '9rem',
    },
  ]
  return (
    <DataTable
      caption={t('unenrolled.list.caption')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      more={more}
      empty={empty}
    />
  )
}

function Child({ row }: { row: UnenrolledRow }) {
  const { t, f } = useI18n()
  const born = t('unenrolled.list.bornOn', { day: f.date(row.bornOn) })
  return (
    <>
      <TextLink to={unenrolledPath(row.id)} strong>
        {f.listName(row)}
      </TextLink>
      <p className={classes.quiet}>{row.byHand ? `${born} · ${t('unenrolled.list.byHand')}` : born}</p>
    </>
  )
}

function Updated({ row }: { row: UnenrolledRow }) {
  const { t, f } = useI18n()
  return (
    <>
      {row.updatedOn === null ? t('unenrolled.list.never') : f.date(row.updatedOn)}
      {row.nextCheckOn === null || row.closedOn !== null ? null : (
        <p className={classes.quiet}>
          {t('unenrolled.list.check', { day: f.date(row.nextCheckOn) })}{' '}
          {row.checkLate ? <StatusTag tone="attention">{t('unenrolled.late')}</StatusTag> : null}
        </p>
      )}
    </>
  )
}

function Due({ row }: { row: UnenrolledRow }) {
  const { t, f } = useI18n()
  return (
    <>
      {f.date(row.closedOn ?? row.dueOn)}{' '}
      {row.silent ? <StatusTag tone="attention">{t('unenrolled.late')}</StatusTag> : null}
    </>
  )
}
