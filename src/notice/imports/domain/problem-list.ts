import {
  type ImportReport,
  KEPT_PROBLEMS,
  LISTED_PROBLEMS,
  type Problem,
  type ProblemCode,
  type Severity,
} from '../contract/import-report.ts'

export type ProblemSpot = {
  readonly line?: number
  readonly file?: string
  readonly column?: string | undefined
  /** Whom it is about, where that is known as it is told. */
  readonly who?: string
  readonly params?: Readonly<Record<string, string | number>>
}

export type ProblemList = {
  error(code: ProblemCode, spot?: ProblemSpot): void
  warning(code: ProblemCode, spot?: ProblemSpot): void
  /** Counts problems that are known only by number. */
  countMore(code: ProblemCode, severity: Severity, count: number): void
  /** Rows whose problems do not say yet whom they are about. Of a row with too many cells nobody knows in which the name is. */
  namelessLines(): ReadonlySet<number>
  name(line: number, who: string): void
  /** Problems for the file of rows to repair, in the order in which they were met. */
  kept(): readonly Problem[]
  /** Rows with errors without which the rest of the file can be trusted. */
  faultyRows(): number
  summary(): Pick<ImportReport, 'errors' | 'warnings' | 'blocking' | 'faultyRows' | 'totals' | 'problems'>
}

/**
 * Collects what is wrong: counts everything, lists the first of each severity, so that memory stays flat. All that is wrong in one
 * row is told one after the other, so rows are counted without keeping their numbers.
 */
export function problemList(isRowFault: (code: ProblemCode) => boolean = () => false): ProblemList {
  const listed: Record<Severity, Problem[]> = { error: [], warning: [] }
  const kept: Problem[] = []
  const nameless = new Map<number, Problem[]>()
  const rows = { faulty: 0, last: 0, blocking: 0 }
  const totals = new Map<string, { code: ProblemCode; severity: Severity; count: number }>()
  const count = (code: ProblemCode, severity: Severity, more: number) => {
    const key = `${severity}:${code}`
    totals.set(key, { code, severity, count: (totals.get(key)?.count ?? 0) + more })
  }
  const judge = (code: ProblemCode, line: number | undefined) => {
    if (line === undefined || !isRowFault(code)) rows.blocking += 1
    else if (line !== rows.last) {
      rows.faulty += 1
      rows.last = line
    }
  }
  const add = (
    severity: Severity,
    code: ProblemCode,
    { line, column, file, who, params }: ProblemSpot = {},
  ) => {
    count(code, severity, 1)
    if (severity === 'error') judge(code, line)
    if (kept.length >= KEPT_PROBLEMS && listed[severity].length >= LISTED_PROBLEMS) return
    const problem: Problem = {
      code,
      severity,
      who: who ?? null,
      line: line ?? null,
      column: column ?? null,
      file: file ?? null,
      params: { ...params },
    }
    if (line !== undefined && who === undefined && code !== 'ragged-row')
      nameless.set(line, [...(nameless.get(line) ?? []), problem])
    if (kept.length < KEPT_PROBLEMS) kept.push(problem)
    if (listed[severity].length < LISTED_PROBLEMS) listed[severity].push(problem)
  }
  const total = (severity: Severity) =>
    [...totals.values()].reduce((sum, each) => sum + (each.severity === severity ? each.count : 0), 0)
  return {
    error: (code, spot) => add('error', code, spot),
    warning: (code, spot) => add('warning', code, spot),
    countMore: (code, severity, more) => count(code, severity, more),
    namelessLines: () => new Set(nameless.keys()),
    name: (line, who) => {
      for (const problem of nameless.get(line) ?? []) problem.who = who
    },
    kept: () => kept,
    faultyRows: () => rows.faulty,
    summary: () => ({
      errors: total('error'),
      warnings: total('warning'),
      blocking: rows.blocking,
      faultyRows: rows.faulty,
      totals: [...totals.values()].sort((a, b) => a.severity.localeCompare(b.severity) || b.count - a.count),
      problems: [...inOrder(listed.error), ...inOrder(listed.warning)].slice(0, LISTED_PROBLEMS),
    }),
  }
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
}
