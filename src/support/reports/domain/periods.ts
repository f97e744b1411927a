import { plusDays } from '#platform/calendar/plain-days.ts'
import type { ReportPeriod } from '../contract/report-words.ts'

type Semester = {
  readonly schoolYear: string
  readonly number: number
  readonly startsOn: string
  readonly endsOn: string
}

/** The month of a day, from its first day to its last. */
export function monthOf(day: string): ReportPeriod {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const code = day.slice(0, 7)
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return { code, kind: 'month', startsOn: `${code}-01`, endsOn: `${code}-${lastDay}`, semester: null }
}

/** 2026/27, 1 → 2026-27-s1 */
function semesterPeriod({ schoolYear, number, startsOn, endsOn }: Semester): ReportPeriod {
  const code = `${schoolYear.replace('/', '-')}-s${number}`
  return { code, kind: 'semester', startsOn, endsOn, semester: { schoolYear, number } }
}

/** Every month and semester that has begun, of the given semesters; newest first, a semester after its months. */
export function periodsUntil(today: string, semesters: readonly Semester[]): ReportPeriod[] {
  const begun = semesters.filter(({ startsOn }) => startsOn <= today)
  const months = begun.flatMap(({ startsOn, endsOn }) =>
    monthsBetween(startsOn, endsOn < today ? endsOn : today),
  )
  const known = new Map([...months, ...begun.map(semesterPeriod)].map((period) => [period.code, period]))
  return [...known.values()].toSorted(
    (a, b) => b.startsOn.localeCompare(a.startsOn) || a.kind.localeCompare(b.kind),
  )
}

function monthsBetween(from: string, until: string): ReportPeriod[] {
  const months: ReportPeriod[] = []
  for (let month = monthOf(from); month.startsOn <= until; month = monthOf(plusDays(month.endsOn, 1)))
    months.push(month)
  return months
}

/** A report can be submitted once its last day has come. */
export function isOver({ endsOn }: Pick<ReportPeriod, 'endsOn'>, today: string): boolean {
  return today >= endsOn
}

/** The newest period of the kind that is over; else the newest of all. */
export function usualPeriod(periods: readonly ReportPeriod[], today: string): ReportPeriod | undefined {
  return periods.find((period) => period.kind === 'month' && period.endsOn < today) ?? periods[0]
}
