import { Checkbox } from '@mantine/core'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { useFirstRows } from '#web/ui/use-first-rows.ts'
import type { Editing } from './editing.ts'
import classes from './Import.module.css'

/** So many stand on the page at first; all of them stay unless they are ticked. */
const AT_ONCE = { first: 10, step: 50 }

interface MissingCardProps<Row> extends Pick<Editing, 'settings' | 'onChange'> {
  words: { title: string; why: string; caption: string; gone: string; note: string }
  /** What is known of each, before the column that is ticked. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  /** What the tick at a row says. */
  goneLabel: (row: Row) => string
}

/** What the school has and the file does not. Only what is ticked ends; nothing ends by silence. */
export function MissingCard<Row extends { readonly id: string }>(props: MissingCardProps<Row>) {
  const { words, columns, rows, settings, onChange, goneLabel } = props
  const shown = useFirstRows(rows, AT_ONCE)
  const toggle = (id: string, isGone: boolean) =>
    onChange({
      leavers: isGone ? [...settings.leavers, id] : settings.leavers.filter((other) => other !== id),
    })
  const gone: Column<Row> = {
    key: 'gone',
    header: words.gone,
    cell: (row) => (
      <Checkbox
        aria-label={goneLabel(row)}
        checked={settings.leavers.includes(row.id)}
        onChange={(event) => toggle(row.id, event.currentTarget.checked)}
      />
    ),
  }
  return (
    <Card flush title={words.title} note={words.note}>
      <p className={classes.foot}>{words.why}</p>
      <DataTable
        caption={words.caption}
        columns={[...columns, gone]}
        {...shown}
        rowKey={(row) => row.id}
        empty={null}
      />
    </Card>
  )
}
