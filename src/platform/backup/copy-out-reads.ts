import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { type CopiedTable, columnList, quoted } from './catalog-reads.ts'
import { type Measure, measured } from './measured.ts'

/** Streams a table's rows as COPY text into `sink`, in the order in which they lie, and measures them on the way. */
export async function copyOut(
  client: pg.ClientBase,
  table: CopiedTable,
  sink: (content: AsyncIterable<Buffer>) => Promise<void>,
): Promise<Measure & { readonly rows: number }> {
  const rows = client.query(
    copyTo(`copy (select ${columnList(table.columns)} from ${quoted(table.name)}) to stdout`),
  )
  const { content, result } = measured(rows)
  await sink(content)
  return { rows: rows.rowCount, ...result() }
}

/** What a table holds, for comparing. */
export function measureTable(
  client: pg.ClientBase,
  table: CopiedTable,
): Promise<Measure & { readonly rows: number }> {
  return copyOut(client, table, (content) =>
    pipeline(content, async (chunks) => {
      for await (const _ of chunks);
    }),
  )
}
