import { FileFault } from '#platform/files/file-fault.ts'
import { readRows, type TabularRow } from '#platform/files/tabular.ts'
import type { ImportField } from '../contract/import-kind.ts'
import { looksLikeFormula, quotable, withoutGuard } from '../domain/cell-guards.ts'
import type { ProblemSpot } from '../domain/problem-list.ts'
import type { ImportRun } from './import-run.ts'
import { tabularFormat } from './look-at-file.ts'

/** The columns of a file: what stands in the field of a row, and what its heading is. */
export type Fields = {
  readonly has: (field: ImportField) => boolean
  readonly text: (row: TabularRow, field: ImportField) => string
  readonly heading: (field: ImportField) => string | undefined
  /** Where the field of a row stands, for telling what is wrong with it. */
  readonly spot: (row: TabularRow, field: ImportField) => Omit<ProblemSpot, 'params'>
  /** What the system that the row comes from calls its pupil, and whom it called so before; null when it does not say. */
  readonly source: (row: TabularRow) => { readonly id: string; readonly pupilId: string | null } | null
}

export type Records = {
  readonly fields: Fields
  readonly batches: AsyncIterable<readonly TabularRow[]>
  readonly count: () => number
  /** Whether rows were left out of which not even the cells are known. */
  readonly hasRagged: () => boolean
}

/**
 * The rows of data below the headings. A file that breaks off or cannot be read further ends here with a problem that
 * names the row. Rows with more cells than headings are reported and left out; formulas are text.
 */
export function readRecords(run: ImportRun): Records {
  const headings: string[] = []
  const used = Object.values(run.settings.columns)
  const quoted = Object.entries(run.settings.columns).flatMap(([field, column]) =>
    field.startsWith('guardian') ? [] : [column],
  )
  const state = { count: 0, whole: 0 }
  const { columns } = run.settings
  const heading = (field: ImportField) => {
    const column = columns[field]
    return column === undefined ? undefined : headings[column]
  }
  return {
    fields: {
      has: (field) => columns[field] !== undefined,
      text: (row, field) => {
        const column = columns[field]
        return column === undefined ? '' : withoutGuard((row.cells[column] ?? '').trim())
      },
      heading,
      spot: (row, field) => ({ line: row.line, column: heading(field) }),
      source: () => null,
    },
    batches: dataRows(run, { headings, used, quoted, state }),
    count: () => state.count,
    hasRagged: () => state.whole < state.count,
  }
}

/** How many rows of data there are, whatever they say. */
export async function countRows({
  settings,
  source,
  format,
  progress,
  problems,
}: ImportRun): Promise<number> {
  const { headerLine, sheet } = settings
  let count = 0
  try {
    for await (const batch of readRows(source, tabularFormat(format, sheet))) {
      const rows = batch.filter(({ line }) => line > headerLine).length
      count += rows
      progress.read({ rows })
    }
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    problems.error(`file-${error.code}`, error.line === null ? {} : { line: error.line })
  }
  return count
}

type Shape = {
  readonly headings: string[]
  readonly used: readonly number[]
  /** Of these a problem may repeat what stands in the cell; not of how guardians are reached. */
  readonly quoted: readonly number[]
  readonly state: { count: number; whole: number }
}

async function* dataRows(run: ImportRun, shape: Shape): AsyncGenerator<readonly TabularRow[]> {
  const { headerLine, sheet } = run.settings
  try {
    for await (const batch of readRows(run.source, tabularFormat(run.format, sheet))) {
      const header = batch.find((row) => row.line === headerLine)
      if (header !== undefined) shape.headings.push(...header.cells.map(quotable))
      const below = batch.filter((row) => row.line > headerLine)
      const rows = below.filter((row) => isWhole(run, row, shape))
      shape.state.count += below.length
      shape.state.whole += rows.length
      run.progress.read({ rows: below.length })
      if (rows.length > 0) yield rows
    }
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    run.problems.error(`file-${error.code}`, error.line === null ? {} : { line: error.line })
  }
  run.progress.reach('writing')
}

function isWhole(run: ImportRun, row: TabularRow, { headings, used, quoted }: Shape): boolean {
  if (
    row.cells.length !== headings.length &&
    isRagged(row, headings.length, used, run.format.kind === 'csv')
  ) {
    run.problems.error('ragged-row', {
      line: row.line,
      params: { cells: row.cells.length, columns: headings.length },
    })
    return false
  }
  for (const column of quoted) {
    const text = row.cells[column]
    if (text !== undefined && (isFormula(text) || row.formulas?.includes(column))) {
      run.problems.warning('formula', {
        line: row.line,
        column: headings[column],
        params: { value: quotable(text) },
      })
    }
  }
  return true
}

/** `=`, `+`, `-`, `@`, tab: looked at first, because nearly every cell begins otherwise. */
function isFormula(text: string): boolean {
  const first = text.charCodeAt(0)
  return (
    (first === 61 || first === 43 || first === 45 || first === 64 || first === 9) && looksLikeFormula(text)
  )
}

/** Cells beyond the headings, or a text row that ends before a column that is needed. Workbooks leave empty ends out. */
function isRagged(row: TabularRow, columns: number, used: readonly number[], isText: boolean): boolean {
  const beyond = row.cells.slice(columns).some((cell) => cell.trim() !== '')
  return beyond || (isText && row.cells.length <= Math.max(...used))
}
