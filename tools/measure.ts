import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type FileFigures, figuresOf } from './measure-file.ts'
import { standingOf } from './module-of.ts'
import { isTest, ROOT, readSources } from './source-files.ts'

/** Sizes and shapes per module, as docs/style.md aims at them. They are shown, never enforced. */
type Row = Readonly<Record<string, number | string>>

function rowOf(name: string, files: readonly FileFigures[]): Row {
  const lines = files.map((file) => file.codeLines)
  const functions = files.flatMap((file) => file.functions)
  const components = files.flatMap((file) => file.components)
  const total = sumOf(lines)
  return {
    module: name,
    files: files.length,
    lines: total,
    'file 50·90·max': spread(lines),
    'function 50·90·max': spread(functions),
    'component 50·90·max': spread(components),
    'depth ≥3': sumOf(files.map((file) => file.deepFunctions)),
    'params >3': sumOf(files.map((file) => file.manyParameters)),
    'imports 50·90·max': spread(files.map((file) => file.imports)),
    'exports 50·90·max': spread(files.map((file) => file.exports)),
    'any as !': sumOf(files.map((file) => file.looseTypes)),
    'suppressions/kLOC': per(1000, sumOf(files.map((file) => file.suppressions)), total),
    'comments %': per(100, sumOf(files.map((file) => file.commentLines)), total),
  }
}

function spread(numbers: readonly number[]): string {
  return numbers.length === 0 ? '–' : [0.5, 0.9, 1].map((share) => quantile(numbers, share)).join('·')
}

function per(unit: number, part: number, total: number): number {
  return total === 0 ? 0 : Math.round((part / total) * unit * 10) / 10
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function groupOf(path: string): string {
  if (isTest(path)) return 'tests'
  const standing = standingOf(path)
  return standing?.kind === 'platform' ? 'platform' : (standing?.module ?? path.split('/')[0] ?? path)
}

const folders = ['src', 'tests', 'tools', 'bench'].filter((folder) => existsSync(join(ROOT, folder)))
const sources = readSources(...folders).filter((file) => file.path !== 'src/platform/db/schema.ts')
const groups = Map.groupBy(
  sources.map((file) => figuresOf(file)),
  (figures) => groupOf(figures.path),
)
const product = [...groups].filter(([name]) => name !== 'tests').flatMap(([, files]) => files)
const rows = [...groups].sort().map(([name, files]) => rowOf(name, files))
const table = [...rows, rowOf('ALL BUT TESTS', product)]

if (process.argv.includes('--json')) console.log(JSON.stringify(table, null, 2))
else console.log(asText(table))

function asText(table: readonly Row[]): string {
  const names = Object.keys(table[0] ?? {})
  const widths = names.map((name) =>
    Math.max(...[name, ...table.map((row) => String(row[name]))].map((cell) => cell.length)),
  )
  const line = (cells: readonly unknown[]) =>
    cells
      .map((cell, at) => String(cell).padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd()
  return [line(names), ...table.map((row) => line(names.map((name) => row[name])))].join('\n')
}
