import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { FileFault } from '#platform/files/file-fault.ts'
import { readRows } from '#platform/files/tabular.ts'
import type { ImportReport, Problem } from '../contract/import-report.ts'
import { listProblemRows as contract } from '../contract/imports.ts'
import { findImportPlace, getImport, listProblems } from './import-reads.ts'
import { tabularFormat } from './look-at-file.ts'
import { canRunImport } from './policies.ts'
import { uploadsOf } from './uploads.ts'

/**
 * The rows of the file that have problems, as they are in the file, with everything that is wrong with each. Only for who
 * may run the import: unlike the preview, the cells are not masked, so that the rows can be repaired and sent again.
 */
export const listProblemRows = endpoint({
  ...contract,
  access: canRunImport,
  audit: 'imports.problem-rows-taken',
  subject: ({ trx, params }) => findImportPlace(trx, params.importId),
  handler: async ({ trx, params, services, note }) => {
    const { id, fileId, format, settings, report } = await getImport(trx, params.importId)
    const source = fileId === null ? undefined : await uploadsOf(services).open(fileId)
    if (source === undefined || format === null || settings === null) throw refuse('imports.file-gone')
    const problems = await listProblems(trx, id)
    if (format.kind === 'oneroster') return rowsOfPackage(problems, report)
    const byLine = Map.groupBy(problems, ({ line }) => line)
    const last = Math.max(settings.headerLine, ...[...byLine.keys()].map((line) => line ?? 0))
    const rows: { line: number; cells: string[]; problems: Problem[] }[] = []
    let headings: string[] = []
    for await (const batch of rowsUntil(readRows(source, tabularFormat(format, settings.sheet)), last)) {
      for (const { line, cells } of batch) {
        if (line === settings.headerLine) headings = [...cells]
        const found = byLine.get(line)
        if (found !== undefined) rows.push({ line, cells: [...cells], problems: found })
      }
    }
    note({ importId: id, rows: rows.length })
    return { headings, rows, ofFile: byLine.get(null) ?? [], beyond: beyond(problems, report) }
  },
})

function beyond(problems: readonly Problem[], report: ImportReport | null): number {
  return Math.max(0, (report?.errors ?? 0) + (report?.warnings ?? 0) - problems.length)
}

/** The rows of a package stand in tables with columns of their own, so they are named and not repeated. */
function rowsOfPackage(problems: readonly Problem[], report: ImportReport | null) {
  const rows = problems.map((problem) => ({ line: problem.line ?? 0, cells: [], problems: [problem] }))
  return { headings: [], rows, ofFile: [], beyond: beyond(problems, report) }
}

/** Reads no further than the last row that is wanted; a file that breaks off there has told so in its check. */
async function* rowsUntil<Row extends { line: number }>(
  batches: AsyncIterable<readonly Row[]>,
  last: number,
): AsyncGenerator<readonly Row[]> {
  try {
    for await (const batch of batches) {
      yield batch
      if ((batch.at(-1)?.line ?? 0) >= last) return
    }
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
  }
}
