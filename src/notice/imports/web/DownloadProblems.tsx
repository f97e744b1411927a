import { Button } from '@mantine/core'
import { useState } from 'react'
import { csvText } from '#platform/text/csv-text.ts'
import { callApi } from '#web/api/api-client.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { saveCsv } from '#web/save-csv.ts'
import { Icon } from '#web/ui/Icon.tsx'
import { showProblem } from '#web/ui/toast-store.ts'
import type { Problem } from '../contract/import-report.ts'
import { type ImportView, listProblemRows } from '../contract/imports.ts'
import { useProblemText } from './use-problem-text.ts'

/** The rows to repair as a file. While the import's own file is kept: all of them, as they stand in it. */
export function DownloadProblems({ imported }: { imported: ImportView }) {
  const t = useT()
  const rowsOf = useProblemRows(imported)
  const [isLoading, setIsLoading] = useState(false)
  const download = async () => {
    setIsLoading(true)
    try {
      saveCsv(t('imports.problemList.fileName'), csvText(await rowsOf()))
    } catch (error) {
      showProblem(error instanceof Error ? error.message : String(error))
    } finally {
      setIsLoading(false)
    }
  }
  return (
    <Button
      variant="default"
      leftSection={<Icon name="download" />}
      onClick={() => void download()}
      loading={isLoading}
    >
      {t(imported.can.check ? 'imports.problemList.downloadRows' : 'imports.problemList.download')}
    </Button>
  )
}

function useProblemRows({ id, can, report, format }: ImportView): () => Promise<string[][]> {
  const t = useT()
  const say = useProblemText()
  const remark = (problem: Problem) => {
    const where = problem.column === null ? '' : `${problem.column}: `
    return `${where}${say.text(problem)} ${say.remedy(problem)}`
  }
  const isPackage = format?.kind === 'oneroster'
  const listed = (problems: readonly Problem[]) => {
    const names = ['line', 'who', 'column', 'text', 'remedy'] as const
    const heading = (isPackage ? (['file', ...names] as const) : names).map((name) =>
      t(`imports.problemList.${name}`),
    )
    const rows = problems.map((problem) => [
      ...(isPackage ? [problem.file ?? ''] : []),
      String(problem.line ?? ''),
      problem.who ?? '',
      problem.column ?? '',
      say.text(problem),
      say.remedy(problem),
    ])
    return [heading, ...rows]
  }
  return async () => {
    if (!can.check) return listed(report?.problems ?? [])
    const { headings, rows, ofFile, beyond } = await callApi(listProblemRows, { params: { importId: id } })
    if (isPackage) return listed(rows.flatMap((row) => row.problems))
    const width = Math.max(headings.length, ...rows.map((row) => row.cells.length))
    const padded = (cells: readonly string[]) => Array.from({ length: width }, (_, at) => cells[at] ?? '')
    const line = (number: string, cells: readonly string[], text: string) => [number, ...padded(cells), text]
    return [
      line(t('imports.problemList.line'), headings, t('imports.problemList.text')),
      ...ofFile.map((problem) => line('', [], remark(problem))),
      ...rows.map((row) => line(String(row.line), row.cells, row.problems.map(remark).join(' '))),
      ...(beyond > 0 ? [line('', [], t('imports.problemList.beyond', { count: beyond }))] : []),
    ]
  }
}
