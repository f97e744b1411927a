import type { SchoolCalendar, SchoolYear } from '../contract/school-calendar.ts'

export type SemesterNumber = 1 | 2
export type SemesterRef = { readonly schoolYear: string; readonly number: SemesterNumber }

/** The school year to which a day belongs; summer belongs to the year that has ended. */
export function schoolYearOf(calendar: SchoolCalendar, date: string): SchoolYear {
  const found = calendar.findLast((year) => year.startsOn <= date)
  if (found === undefined || date >= nextStart(found)) {
    throw new RangeError(`The school calendar does not reach ${date}.`)
  }
  return found
}

/** After the last known year, its own successor would start a year later. */
function nextStart(year: SchoolYear): string {
  return `${Number(year.startsOn.slice(0, 4)) + 1}-09-04`
}

/** The semester that began last: the winter holidays count to the first, summer to the second. */
export function semesterOf(calendar: SchoolCalendar, date: string): SemesterRef {
  const year = schoolYearOf(calendar, date)
  return { schoolYear: year.id, number: date >= year.semesters[1].startsOn ? 2 : 1 }
}

/** First and last day of a semester for a grade: grades 9 and 12 end later, because of their examinations. */
export function semesterPeriod(
  calendar: SchoolCalendar,
  semester: SemesterRef,
  grade: number,
): { readonly startsOn: string; readonly endsOn: string } {
  const year = calendar.find((candidate) => candidate.id === semester.schoolYear)
  if (year === undefined) throw new RangeError(`There is no calendar for ${semester.schoolYear}.`)
  const { startsOn, endsOn, endsOnGrade9, endsOnGrade12 } = year.semesters[semester.number === 1 ? 0 : 1]
  if (grade === 9) return { startsOn, endsOn: endsOnGrade9 ?? endsOn }
  return { startsOn, endsOn: grade === 12 ? (endsOnGrade12 ?? endsOn) : endsOn }
}
