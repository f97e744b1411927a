import { once } from 'node:events'
import pg from 'pg'
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams'
import type { CopyValue } from '../copy-sink.ts'
import { copyText } from '../copy-sink.ts'

const FLUSH_BYTES = 1 << 18

/** Several COPYs that run side by side, each on a connection of its own, so that one pass over the pupils fills all tables. */
export type Copies<Table extends string> = {
  row(table: Table, values: readonly CopyValue[]): void
  bytes(table: Table, rows: Buffer): void
  /** Waits until the database has kept up. Call it now and then. */
  flush(): Promise<void>
  /** Ends the COPYs in the order of the tables, so that rows that are referred to are there first. */
  finish(): Promise<Record<Table, number>>
}

type OpenCopy = {
  readonly client: pg.Client
  readonly stream: CopyStreamQuery
  text: string[]
  length: number
}

/**
 * Opens a COPY into each table, as the owner. Tables are given in the order in which foreign keys want them.
 *
 *     const copies = await openCopies(admin, { 'people.pupils': ['id', 'given_name', …], … })
 */
export async function openCopies<Table extends string>(
  admin: pg.ClientConfig,
  tables: Readonly<Record<Table, readonly string[]>>,
): Promise<Copies<Table>> {
  const open = new Map<Table, OpenCopy>()
  for (const [table, columns] of Object.entries(tables) as [Table, readonly string[]][]) {
    open.set(table, await openCopy(admin, `copy ${table} (${columns.join(', ')}) from stdin`))
  }
  const copyOf = (table: Table): OpenCopy => {
    const found = open.get(table)
    if (found === undefined) throw new RangeError(`no COPY is open for ${table}`)
    return found
  }
  return {
    row(table, values) {
      const copy = copyOf(table)
      const line = `${copyText(values)}\n`
      copy.text.push(line)
      copy.length += line.length
    },
    bytes: (table, rows) => void copyOf(table).stream.write(rows),
    flush: async () => {
      for (const copy of open.values()) await flushCopy(copy, FLUSH_BYTES)
    },
    finish: () => finishAll(open),
  }
}

async function openCopy(admin: pg.ClientConfig, statement: string): Promise<OpenCopy> {
  const client = new pg.Client(admin)
  await client.connect()
  await client.query('set role pamani_owner')
  await client.query('set synchronous_commit = off')
  return { client, stream: client.query(copyFrom(statement)), text: [], length: 0 }
}

async function flushCopy(copy: OpenCopy, above: number): Promise<void> {
  if (copy.length > above) {
    copy.stream.write(Buffer.from(copy.text.join('')))
    copy.text = []
    copy.length = 0
  }
  if (copy.stream.writableNeedDrain) await once(copy.stream, 'drain')
}

async function finishAll<Table extends string>(
  open: ReadonlyMap<Table, OpenCopy>,
): Promise<Record<Table, number>> {
  const counts: Partial<Record<Table, number>> = {}
  for (const [table, copy] of open) {
    await flushCopy(copy, 0)
    const done = once(copy.stream, 'finish')
    copy.stream.end()
    await done
    counts[table] = copy.stream.rowCount ?? 0
    await copy.client.end()
  }
  return counts as Record<Table, number>
}
