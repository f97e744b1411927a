import calendar from '#foundation/institutions/data/school-calendar.json' with { type: 'json' }
import { plusDays } from '#platform/calendar/plain-days.ts'

export type SchoolYearId = string
export type SemesterNumber = 1 | 2

/** The days of lessons of one semester for one kind of grade, up to (and with) "today". */
export type SemesterDays = {
  readonly schoolYear: SchoolYearId
  readonly semester: SemesterNumber
  readonly startsOn: string
  readonly endsOn: string
  readonly days: readonly string[]
  /** Days that the whole semester has: `days` is shorter when the semester is running. */
  readonly plannedDays: number
}

type CalendarYear = (typeof calendar.schoolYears)[number]
type GradeGroup = 'first' | 'ninth' | 'twelfth' | 'other'
type Span = { readonly startsOn: string; readonly endsOn: string; readonly grades?: readonly number[] }

const cache = new Map<string, SemesterDays>()

export function startYearOf(schoolYear: SchoolYearId): number {
  return Number(schoolYear.slice(0, 4))
}

export function schoolYearStarting(year: number): SchoolYearId {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`
}

export function yearStartsOn(schoolYear: SchoolYearId): string {
  return calendarYear(schoolYear).startsOn
}

export function yearEndsOn(schoolYear: SchoolYearId, grade: number): string {
  return semesterEnd(calendarYear(schoolYear), 2, groupOf(grade))
}

export function semesterDays(
  schoolYear: SchoolYearId,
  semester: SemesterNumber,
  grade: number,
  today: string,
): SemesterDays {
  const group = groupOf(grade)
  const key = `${schoolYear}:${semester}:${group}:${today}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const computed = computeDays(calendarYear(schoolYear), semester, group, today)
  cache.set(key, computed)
  return computed
}

function computeDays(
  year: CalendarYear,
  semester: SemesterNumber,
  group: GradeGroup,
  today: string,
): SemesterDays {
  const startsOn = semester === 1 ? year.startsOn : secondSemesterStart(year)
  const endsOn = semesterEnd(year, semester, group)
  const free = new Set(year.publicHolidays.map((holiday) => holiday.on))
  const holidays: readonly Span[] = year.holidays
  const planned: string[] = []
  for (let date = startsOn; date <= endsOn; date = plusDays(date, 1)) {
    if (isWeekday(date) && !free.has(date) && !holidays.some((span) => covers(span, date, group)))
      planned.push(date)
  }
  const days = planned.filter((date) => date <= today)
  return { schoolYear: year.id, semester, startsOn, endsOn, days, plannedDays: planned.length }
}

function covers(span: Span, date: string, group: GradeGroup): boolean {
  if (date < span.startsOn || date > span.endsOn) return false
  return span.grades === undefined || span.grades.includes(exampleGrade(group))
}

function exampleGrade(group: GradeGroup): number {
  return { first: 1, ninth: 9, twelfth: 12, other: 5 }[group]
}

function groupOf(grade: number): GradeGroup {
  if (grade === 1) return 'first'
  if (grade === 9) return 'ninth'
  return grade === 12 ? 'twelfth' : 'other'
}

function semesterEnd(year: CalendarYear, semester: SemesterNumber, group: GradeGroup): string {
  if (semester === 1) return year.semesters[0]?.endsOn ?? year.endsOn
  if (group === 'ninth') return year.endsOnGrade9
  return group === 'twelfth' ? year.endsOnGrade12 : year.endsOn
}

function secondSemesterStart(year: CalendarYear): string {
  return year.semesters[1]?.startsOn ?? year.startsOn
}

function calendarYear(schoolYear: SchoolYearId): CalendarYear {
  const found = calendar.schoolYears.find((year) => year.id === schoolYear)
  if (found === undefined) throw new RangeError(`no calendar for school year ${schoolYear}`)
  return found
}

function isWeekday(date: string): boolean {
  const day = new Date(date).getUTCDay()
  return day >= 1 && day <= 5
}

export function semesterEndsOn(schoolYear: SchoolYearId, semester: SemesterNumber): string {
  return semesterEnd(calendarYear(schoolYear), semester, 'other')
}
