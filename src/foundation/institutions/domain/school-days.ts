import type { SchoolCalendar, SchoolYear } from '../contract/school-calendar.ts'

const DAY = 86_400_000

/** Both days are inside. */
export type DayRange = { readonly from: string; readonly until: string }

/** The days of a range on which a grade has lessons: no weekends, holidays, public holidays, nor days between semesters. */
export function schoolDays(calendar: SchoolCalendar, range: DayRange, grade: number): readonly string[] {
  return calendar.flatMap((year) => schoolDaysOfYear(year, range, grade))
}

function schoolDaysOfYear(year: SchoolYear, range: DayRange, grade: number): string[] {
  const free = new Set(year.publicHolidays.map((holiday) => holiday.on))
  return year.semesters.flatMap((semester) => {
    const from = later(range.from, semester.startsOn)
    const until = earlier(range.until, lastDay(semester, grade))
    return daysBetween(from, until).filter(
      (day) => isWorkday(day) && !free.has(day) && !isHoliday(year, day, grade),
    )
  })
}

function lastDay(semester: SchoolYear['semesters'][number], grade: number): string {
  if (grade === 9) return semester.endsOnGrade9 ?? semester.endsOn
  return grade === 12 ? (semester.endsOnGrade12 ?? semester.endsOn) : semester.endsOn
}

function isHoliday(year: SchoolYear, day: string, grade: number): boolean {
  return year.holidays.some(
    (holiday) =>
      holiday.startsOn <= day && day <= holiday.endsOn && (holiday.grades?.includes(grade) ?? true),
  )
}

function isWorkday(day: string): boolean {
  const weekday = new Date(day).getUTCDay()
  return weekday >= 1 && weekday <= 5
}

function daysBetween(from: string, until: string): string[] {
  const count = Math.round((Date.parse(until) - Date.parse(from)) / DAY) + 1
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    new Date(Date.parse(from) + index * DAY).toISOString().slice(0, 10),
  )
}

function later(a: string, b: string): string {
  return a > b ? a : b
}

function earlier(a: string, b: string): string {
  return a < b ? a : b
}
