import type { ReportStatus } from '../contract/report-words.ts'

/** What can be done to a report. */
export type ReportAction = 'write' | 'submit' | 'certify' | 'return'

/** Where a step leads is said by reports.guard_life in the database, which knows no other. */
const allowed: Readonly<Record<ReportStatus, ReadonlySet<ReportAction>>> = {
  operational: new Set(['write', 'submit']),
  submitted: new Set(['certify', 'return']),
  certified: new Set(),
}

export function allows(status: ReportStatus, action: ReportAction): boolean {
  return allowed[status].has(action)
}
