import { useT } from '../i18n/i18n-context.ts'
import classes from './DataTable.module.css'
import type { Column, Sort } from './DataTable.tsx'
import { roles } from './table-roles.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

interface DataTableHeaderProps<Row> {
  columns: readonly Column<Row>[]
  sort: Sort | undefined
  onSort: ((sort: Sort) => void) | undefined
}

/** The row of column headers; sortable ones are buttons, and the sorted one says so. */
export function DataTableHeader<Row>({ columns, sort, onSort }: DataTableHeaderProps<Row>) {
  return (
    <thead {...roles.rowgroup} className={classes.head}>
      <tr {...roles.row}>
        {columns.map((column) => (
          <th
            key={column.key}
            {...roles.columnheader}
            scope="col"
            data-align={column.align}
            style={column.width === undefined ? undefined : { width: column.width }}
            aria-sort={sort?.column === column.key ? sort.direction : undefined}
          >
            <HeaderContent column={column} sort={sort} onSort={onSort} />
          </th>
        ))}
      </tr>
    </thead>
  )
}

function HeaderContent<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>
  sort: Sort | undefined
  onSort: ((sort: Sort) => void) | undefined
}) {
  const t = useT()
  if (column.hideHeader === true) return <VisuallyHidden>{column.header}</VisuallyHidden>
  if (column.sortable !== true || onSort === undefined) return column.header
  const direction = sort?.column === column.key ? sort.direction : undefined
  const next = direction === 'ascending' ? 'descending' : 'ascending'
  return (
    <button
      type="button"
      className={classes.sort}
      title={t('shell.table.sortBy', { column: column.header })}
      onClick={() => onSort({ column: column.key, direction: next })}
    >
      {column.header}
      <svg aria-hidden="true" viewBox="0 0 8 12" className={classes.arrows} data-direction={direction}>
        <path d="M4 0 7.5 4.5h-7Z" />
        <path d="M4 12 .5 7.5h7Z" />
      </svg>
    </button>
  )
}
