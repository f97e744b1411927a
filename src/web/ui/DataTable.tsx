import { Button, Skeleton } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { useT } from '../i18n/i18n-context.ts'
import classes from './DataTable.module.css'
import { DataTableHeader } from './DataTableHeader.tsx'
import { announce } from './live-region-store.ts'
import { roles } from './table-roles.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export interface Column<Row> {
  key: string
  /** Its words; `hideHeader` keeps them for screen readers only (a column of buttons). */
  header: string
  hideHeader?: boolean
  cell: (row: Row) => ReactNode
  align?: 'start' | 'end' | 'center'
  /** What the row is about: becomes the row's header and the title of its card. */
  rowHeader?: boolean
  sortable?: boolean
  /** On a card the content speaks for itself and its header is left out (read out it still is). */
  bareOnCard?: boolean
  /** CSS width, for columns that must not grow. */
  width?: string
}

export interface Sort {
  column: string
  direction: 'ascending' | 'descending'
}

interface DataTableProps<Row> {
  /** What the table shows; read out, and seen only if `showCaption`. */
  caption: string
  showCaption?: boolean
  columns: readonly Column<Row>[]
  /** Undefined while the first page loads. */
  rows: readonly Row[] | undefined
  /** Known for sure: by an id, else by the place in a list that stays in order. */
  rowKey: (row: Row, index: number) => string
  empty: ReactNode
  sort?: Sort
  onSort?: (sort: Sort) => void
  more?: { available: boolean; loading: boolean; load: () => void }
}

/**
 * A table that stays one: with caption, row headers and sort state for screen readers, and a stack of cards where
 * the place is narrower than 600 px. The server sorts and pages; `more` comes from `useApiList`.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, rowKey, empty, more } = props
  useRowCountAnnouncement(rows?.length)
  if (rows?.length === 0) return <>{empty}</>
  return (
    <div className={classes.container}>
      <table {...roles.table} className={classes.table} aria-busy={rows === undefined}>
        <caption className={classes.caption}>
          {props.showCaption === true ? props.caption : <VisuallyHidden>{props.caption}</VisuallyHidden>}
        </caption>
        <DataTableHeader columns={columns} sort={props.sort} onSort={props.onSort} />
        <tbody {...roles.rowgroup}>
          {rows === undefined ? (
            <SkeletonRows columns={columns.length} />
          ) : (
            rows.map((row, index) => <DataTableRow key={rowKey(row, index)} row={row} columns={columns} />)
          )}
        </tbody>
      </table>
      {more?.available === true ? <MoreButton more={more} /> : null}
    </div>
  )
}

function DataTableRow<Row>({ row, columns }: { row: Row; columns: readonly Column<Row>[] }) {
  return (
    <tr {...roles.row}>
      {columns.map((column) => {
        const content = (
          <>
            {isBare(column) ? null : (
              <span className={classes.label} aria-hidden="true">
                {column.header}
              </span>
            )}
            <div className={classes.content}>{column.cell(row)}</div>
          </>
        )
        return column.rowHeader === true ? (
          <th key={column.key} {...roles.rowheader} scope="row" data-align={column.align}>
            {content}
          </th>
        ) : (
          <td key={column.key} {...roles.cell} data-align={column.align}>
            {content}
          </td>
        )
      })}
    </tr>
  )
}

function isBare<Row>({ rowHeader, hideHeader, bareOnCard }: Column<Row>): boolean {
  return rowHeader === true || hideHeader === true || bareOnCard === true
}

function SkeletonRows({ columns }: { columns: number }) {
  return Array.from({ length: 6 }, (_, row) => (
    <tr key={row} {...roles.row}>
      {Array.from({ length: columns }, (_, column) => (
        <td key={column} {...roles.cell}>
          <Skeleton height={14} width={column === 0 ? '70%' : '50%'} my={4} />
        </td>
      ))}
    </tr>
  ))
}

function MoreButton({ more }: { more: { loading: boolean; load: () => void } }) {
  const t = useT()
  return (
    <div className={classes.more} data-no-print>
      <Button variant="default" onClick={more.load} loading={more.loading} aria-label={t('shell.table.more')}>
        {t('shell.table.more')}
      </Button>
    </div>
  )
}

/** Says how many rows are shown when there are more than before. */
function useRowCountAnnouncement(count: number | undefined) {
  const t = useT()
  const before = useRef(count)
  useEffect(() => {
    if (before.current !== undefined && count !== undefined && count > before.current) {
      announce(t('shell.table.shown', { count }))
    }
    before.current = count
  }, [count, t])
}
