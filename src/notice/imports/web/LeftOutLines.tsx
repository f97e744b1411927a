import { useT } from '#web/i18n/i18n-context.ts'
import type { ImportReport } from '../contract/import-report.ts'

/** So many numbers are read at a glance; all of them are in the list of problems. */
const AT_A_GLANCE = 12

/** Which rows are left out, by their number in the file. */
export function LeftOutLines({ report: { problems, leftOut } }: { report: ImportReport }) {
  const t = useT()
  const faulty = problems.flatMap(({ severity, line }) =>
    severity === 'error' && line !== null ? [line] : [],
  )
  const lines = [...new Set(faulty)].slice(0, AT_A_GLANCE)
  const more = leftOut - lines.length
  const told = { lines: lines.join(', '), more }
  return <p>{t(more > 0 ? 'imports.leaveOut.linesMore' : 'imports.leaveOut.lines', told)}</p>
}
