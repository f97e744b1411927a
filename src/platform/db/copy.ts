import { type RawBuilder, sql } from 'kysely'
import type { Trx } from './connect.ts'
import { type CopyRows, CopySource } from './copying-client.ts'

/**
 * Streams lines of COPY text (see `copyLine`) into a table inside the transaction, in pieces of any size, and answers how
 * many rows arrived. Row-level security forbids it on protected tables: copy into a temporary one first.
 *
 *     await copyInto(trx, sql`staged (line, pupil_id)`, lines)
 */
export async function copyInto(trx: Trx, target: RawBuilder<unknown>, lines: CopyRows): Promise<number> {
  const statement = sql<{ copied: number }>`copy ${target} from stdin`.compile(trx)
  const result = await trx.executeQuery<{ copied: number }>({
    ...statement,
    parameters: [new CopySource(lines)],
  })
  return result.rows[0]?.copied ?? 0
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** One line of COPY text. */
export function copyLine(values: readonly (string | number | null)[]): string {
  return `${values.map((value) => (value === null ? '\\N' : typeof value === 'number' ? value : escaped(value))).join('\t')}\n`
}

function escaped(text: string): string {
  return /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign) : text
}
