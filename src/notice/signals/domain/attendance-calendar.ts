import type { AbsenceDay } from '../contract/attendance.ts'
import { monthsBetween } from './months.ts'

export type CalendarDay = {
  readonly on: string
  /** `free`: no lessons; `later`: the data do not reach so far; `present`: lessons, and nothing missed. */
  readonly kind: 'free' | 'later' | 'present' | 'absent'
  readonly absence: AbsenceDay | undefined
}
export type CalendarWeek = readonly (CalendarDay | undefined)[]
export type CalendarMonth = { readonly month: string; readonly weeks: readonly CalendarWeek[] }

type Year = {
  readonly schoolDays: readonly string[]
  readonly days: readonly AbsenceDay[]
  readonly until: string | null
}

const DAY_MS = 86_400_000
const WORKDAYS = 5

/** Months from the first school day to the day that the data reach, each in weeks from Monday to Friday. */
export function calendarMonths({ schoolDays, days, until }: Year): readonly CalendarMonth[] {
  const [first] = schoolDays
  if (first === undefined || until === null || until < first) return []
  const lessons = new Set(schoolDays)
  const absences = new Map(days.map((day) => [day.on, day]))
  const dayOf = (on: string): CalendarDay => {
    const absence = absences.get(on)
    if (absence !== undefined) return { on, kind: 'absent', absence }
    const known = on <= until ? 'present' : 'later'
    return { on, kind: lessons.has(on) ? known : 'free', absence }
  }
  return monthsBetween(first, until).map((month) => ({
    month,
    weeks: weeksOf(month).map((week) => week.map((on) => (on === undefined ? undefined : dayOf(on)))),
  }))
}

export type Run = { readonly days: number; readonly from: string; readonly until: string }

/** The longest run of school days with unexcused absence; days without lessons neither break nor lengthen it. */
export function longestUnexcusedRun({ schoolDays, days }: Omit<Year, 'until'>): Run | undefined {
  const unexcused = new Set(days.filter((day) => day.unexcused > 0).map((day) => day.on))
  let longest: Run | undefined
  let present: Run | undefined
  for (const day of schoolDays) {
    if (!unexcused.has(day)) {
      present = undefined
      continue
    }
    present = { days: (present?.days ?? 0) + 1, from: present?.from ?? day, until: day }
    if (present.days > (longest?.days ?? 0)) longest = present
  }
  return longest
}

/** Monday to Friday of each week; places of other months stay empty, weeks without workdays are not there. */
function weeksOf(month: string): (string | undefined)[][] {
  const weeks: (string | undefined)[][] = []
  for (let at = Date.parse(`${month}-01`); ; at += DAY_MS) {
    const day = new Date(at).toISOString().slice(0, 10)
    if (!day.startsWith(month)) return weeks
    const weekday = (new Date(at).getUTCDay() + 6) % 7
    if (weekday >= WORKDAYS) continue
    if (weekday === 0 || weeks.length === 0) weeks.push(Array(WORKDAYS).fill(undefined))
    const week = weeks.at(-1)
    if (week !== undefined) week[weekday] = day
  }
}
