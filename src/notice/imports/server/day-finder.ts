import { listSemesters, type Semester } from '#foundation/institutions/index.ts'
import type { TabularRow } from '#platform/files/tabular.ts'
import type { ProblemCode } from '../contract/import-report.ts'
import { quotable } from '../domain/cell-guards.ts'
import { isWeekend, readDate } from '../domain/read-date.ts'
import type { ImportRun } from './import-run.ts'
import type { Fields } from './read-records.ts'

export type DayFinder = {
  /** The day of a row; undefined, with the problem told, when it is none or cannot have happened yet. */
  find(row: TabularRow): string | undefined
  /** Counts the day of a row that is taken. Days that stand only in rows with errors say nothing. */
  take(day: string): void
  /** First and last day that were taken. */
  period(): { from: string; until: string } | null
  /** Last workday that was taken: how far the file can tell that somebody was there. */
  lastWorkday(): string | undefined
  /** Semesters in which the taken days lie, the earliest first. */
  semesters(): Promise<readonly Semester[]>
}

type Reading = { readonly day?: string; readonly trouble?: ProblemCode }
const REMEMBERED = 10_000

export function dayFinder(run: ImportRun, fields: Fields): DayFinder {
  const known = new Map<string, Reading>()
  let from: string | undefined
  let until: string | undefined
  let lastWorkday: string | undefined
  return {
    find(row) {
      const text = fields.text(row, 'onDate')
      let reading = known.get(text)
      if (reading === undefined) {
        if (known.size >= REMEMBERED) known.clear()
        reading = readingOf(run, text)
        known.set(text, reading)
      }
      const { day, trouble } = reading
      if (trouble !== undefined) tell(run, fields, row, trouble, text)
      return day
    },
    take(day) {
      if (from === undefined || day < from) from = day
      if (until === undefined || day > until) until = day
      if ((lastWorkday === undefined || day > lastWorkday) && !isWeekend(day)) lastWorkday = day
    },
    period: () => (from === undefined || until === undefined ? null : { from, until }),
    lastWorkday: () => lastWorkday,
    async semesters() {
      if (from === undefined || until === undefined) return []
      const first = from
      const begun = (await listSemesters(run.trx, until)).toReversed()
      const firstIndex = begun.findLastIndex((semester) => semester.startsOn <= first)
      return begun.slice(Math.max(0, firstIndex))
    },
  }
}

function readingOf(run: ImportRun, text: string): Reading {
  const day = readDate(text)
  if (day === undefined) return { trouble: text === '' ? 'date-missing' : 'date-unreadable' }
  if (day > run.today) return { trouble: 'date-future' }
  if (day < run.year.startsOn || day > lastDayOf(run)) return { trouble: 'date-outside-year' }
  return isWeekend(day) ? { day, trouble: 'date-weekend' } : { day }
}

/** Examinations and their marks come after the last lesson. */
function lastDayOf(run: ImportRun): string {
  return `${run.year.endsOn.slice(0, 4)}-08-31`
}

function tell(run: ImportRun, fields: Fields, row: TabularRow, trouble: ProblemCode, text: string): void {
  const params = {
    value: quotable(text),
    year: run.year.code,
    from: run.year.startsOn,
    until: run.year.endsOn,
    today: run.today,
  }
  const spot = { line: row.line, column: fields.heading('onDate'), params }
  if (trouble === 'date-weekend') run.problems.warning(trouble, spot)
  else run.problems.error(trouble, spot)
}
