import { FileFault } from '#platform/files/file-fault.ts'
import { readRows } from '#platform/files/tabular.ts'
import { quotable, withoutGuard } from '../domain/cell-guards.ts'
import type { ImportRun } from './import-run.ts'
import { tabularFormat } from './look-at-file.ts'
import { uploadsOf } from './uploads.ts'

/**
 * Gives the problems of rows the name that stands in the row. Many of them are only found once everything is read, so the file
 * is read again, to the last row that has one; a package names whom a problem is about as it is found.
 */
export async function nameRows(run: ImportRun): Promise<void> {
  const { format, settings, problems, imported, services } = run
  const { columns, headerLine, sheet } = settings
  const wanted = problems.namelessLines()
  if (format.kind === 'oneroster' || imported.fileId === null || wanted.size === 0) return
  const source = await uploadsOf(services).open(imported.fileId)
  if (source === undefined) return
  const last = Math.max(headerLine, ...wanted)
  const cell = (cells: readonly string[], column: number | undefined) =>
    column === undefined ? '' : withoutGuard((cells[column] ?? '').trim())
  try {
    for await (const batch of readRows(source, tabularFormat(format, sheet))) {
      for (const { line, cells } of batch) {
        if (!wanted.has(line)) continue
        const parts = [cell(cells, columns.familyName), cell(cells, columns.givenName)]
        const name = quotable(cell(cells, columns.fullName) || parts.filter(Boolean).join(' '))
        if (name !== '') problems.name(line, name)
      }
      if ((batch.at(-1)?.line ?? 0) >= last) return
    }
  } catch (error) {
    if (!(error instanceof FileFault)) throw error // told when it was first met
  }
}
