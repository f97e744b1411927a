import Papa from 'papaparse'
import { FileFault } from './file-fault.ts'
import type { TextEncoding } from './file-inspection.ts'
import type { FileSource, TabularRow, TextFormat } from './tabular.ts'

/** A row longer than this is a quotation mark that was never closed, or no table at all. */
const LONGEST_ROW = 1024 * 1024
const SAMPLE = 64 * 1024
const SAMPLE_ROWS = 30
const delimiters = [';', '\t', ',', '|'] as const

/** Reads rows of delimited text (RFC 4180, any line ends). Cells keep their text as it is. */
export async function* readCsv(
  source: FileSource,
  format: TextFormat,
): AsyncGenerator<readonly TabularRow[]> {
  let rest = ''
  let line = 0
  let newline: string | undefined
  for await (const { text, isLast } of decoded(source, format.encoding)) {
    rest += text
    newline ??= newlineOf(rest, isLast)
    if (newline === undefined) continue
    const { records, consumed } = parse(rest, { ...format, newline }, { isLast, line })
    rest = rest.slice(consumed)
    if (rest.length > LONGEST_ROW)
      throw new FileFault(rest.includes('"') ? 'quotes' : 'row-too-long', line + records.length + 1)
    const rows = toRows(records, line)
    line += records.length
    if (rows.length > 0) yield rows
  }
}

/** The delimiter with which the first rows fall into the most columns, most evenly. */
export async function findDelimiter(source: FileSource, encoding: TextEncoding): Promise<string> {
  let sample = ''
  for await (const { text } of decoded(source, encoding)) {
    sample += text
    if (sample.length >= SAMPLE) break
  }
  const told = /^sep=([^\r\n])\r?\n/.exec(sample)?.[1]
  if (told !== undefined) return told
  const scored = delimiters.map((delimiter) => ({ delimiter, columns: usualColumns(sample, delimiter) }))
  return scored.reduce((best, next) => (next.columns > best.columns ? next : best)).delimiter
}

function usualColumns(sample: string, delimiter: string): number {
  const newline = newlineOf(sample, true) ?? '\n'
  const parsed = parserFor({ delimiter, newline }).parse(sample, 0, false)
  const counts = new Map<number, number>()
  for (const record of parsed.data.slice(0, SAMPLE_ROWS))
    counts.set(record.length, (counts.get(record.length) ?? 0) + 1)
  counts.delete(1)
  const [columns = 1] =
    [...counts].sort(([aColumns, a], [bColumns, b]) => b - a || bColumns - aColumns)[0] ?? []
  return columns
}

async function* decoded(
  source: FileSource,
  encoding: TextEncoding,
): AsyncGenerator<{ text: string; isLast: boolean }> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of source.read())
    yield { text: decoder.decode(chunk, { stream: true }), isLast: false }
  yield { text: decoder.decode(), isLast: true }
}

/** The line end of the file; undefined until one has been seen. */
function newlineOf(text: string, isLast: boolean): string | undefined {
  const found = /\r\n|\n|\r(?=.)/s.exec(text)?.[0]
  return found ?? (isLast ? '\n' : undefined)
}

type Parsed = { readonly records: readonly (readonly string[])[]; readonly consumed: number }

function parse(
  text: string,
  format: { delimiter: string; newline: string },
  at: { isLast: boolean; line: number },
): Parsed {
  const parsed = parserFor(format).parse(text, 0, !at.isLast)
  const fault = parsed.errors.find((error) => error.row < parsed.data.length || at.isLast)
  if (fault !== undefined) throw new FileFault('quotes', at.line + fault.row + 1)
  const endsWithNewline = at.isLast && parsed.data.at(-1)?.join('') === ''
  return { records: endsWithNewline ? parsed.data.slice(0, -1) : parsed.data, consumed: parsed.meta.cursor }
}

type LowLevelParser = {
  parse(
    text: string,
    base: number,
    ignoreLastRow: boolean,
  ): { data: string[][]; errors: { row: number }[]; meta: { cursor: number } }
}

function parserFor({ delimiter, newline }: { delimiter: string; newline: string }): LowLevelParser {
  return new Papa.Parser({ delimiter, newline: newline as '\n' })
}

function toRows(records: readonly (readonly string[])[], before: number): TabularRow[] {
  const rows: TabularRow[] = []
  for (const [index, cells] of records.entries()) {
    const line = before + index + 1
    if (isEmpty(cells) || (line === 1 && isSeparatorHint(cells))) continue
    rows.push({ line, cells })
  }
  return rows
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || cell.trim() === '')
}

/** Excel's own first line `sep=;`. */
function isSeparatorHint(cells: readonly string[]): boolean {
  return cells[0]?.startsWith('sep=') === true && cells.length <= 2
}
