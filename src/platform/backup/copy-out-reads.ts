import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { type CopiedTable, columnList, quoted } from './catalog-reads.ts'
import { measured, type TextMeasure } from './measured.ts'

/** Streams a table's rows as COPY text into `sink` and measures them on the way. */
export async function copyOut(
  client: pg.ClientBase,
  table: CopiedTable,
  sink: (content: AsyncIterable<Buffer>) => Promise<void>,
): Promise<TextMeasure> {
  const statement = `copy (select ${columnList(table.columns)} from ${quoted(table.name)}) to stdout`
  const { content, result } = measured(client.query(copyTo(statement)))
  await sink(content)
  return result()
}

/** What a table holds, whatever the order of its rows: their number, and the sum of their 64-bit hashes. */
export async function digestOf(client: pg.ClientBase, table: CopiedTable): Promise<string> {
  const { rows } = await client.query<{ digest: string }>(`
    select count(*) || ':' || coalesce(sum(hashtextextended(row(${columnList(table.columns)})::text collate "C", 0)), 0) as digest
    from ${quoted(table.name)}`)
  return rows[0]?.digest ?? ''
}
