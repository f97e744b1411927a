import { readCsv } from './csv-reader.ts'
import type { TextEncoding } from './file-inspection.ts'
import { listSheets, readXlsx } from './xlsx-reader.ts'

/** A stored file that can be read as often as needed, whole or in part. */
export type FileSource = {
  readonly bytes: number
  /** Bytes `from` (included) to `to` (not included); the whole file by default. */
  read(range?: ByteRange): AsyncIterable<Uint8Array>
}
export type ByteRange = { readonly from: number; readonly to: number }

export type TabularRow = {
  /** Number of the row as a spreadsheet program shows it, from 1. */
  readonly line: number
  readonly cells: readonly string[]
  /** Cells (from 0) whose value was computed by a formula of the file. */
  readonly formulas?: readonly number[]
}

export type TextFormat = { readonly kind: 'csv'; readonly encoding: TextEncoding; readonly delimiter: string }
export type TabularFormat = TextFormat | { readonly kind: 'xlsx'; readonly sheet: string | null }

/**
 * Rows of a table in a file, in batches, whatever the format. Memory stays flat: only one batch exists at a time.
 * Empty rows are left out but counted. Throws FileFault.
 *
 *     for await (const rows of readRows(source, format)) for (const { line, cells } of rows) …
 */
export function readRows(source: FileSource, format: TabularFormat): AsyncIterable<readonly TabularRow[]> {
  return format.kind === 'csv' ? readCsv(source, format) : readXlsx(source, format.sheet)
}

export function sheetsOf(source: FileSource, format: TabularFormat): Promise<readonly string[]> {
  return format.kind === 'csv' ? Promise.resolve([]) : listSheets(source)
}
