import { z } from 'zod'

const Day = z.iso.date()

/** Holidays of the school year; public holidays are apart. */
export const holidayKinds = ['autumn', 'winter', 'grade-1-extra', 'spring'] as const
export const HolidayKind = z.enum(holidayKinds)
export type HolidayKind = z.output<typeof HolidayKind>

const Semester = z.object({
  number: z.literal([1, 2]),
  startsOn: Day,
  endsOn: Day,
  endsOnGrade9: Day.optional(),
  endsOnGrade12: Day.optional(),
})

const SchoolYear = z.object({
  id: z.string().regex(/^\d{4}\/\d{2}$/),
  basis: z.enum(['regulation', 'derived']),
  source: z.string(),
  startsOn: Day,
  endsOn: Day,
  endsOnGrade9: Day,
  endsOnGrade12: Day,
  semesters: z.tuple([Semester, Semester]),
  holidays: z.array(
    z.object({ kind: HolidayKind, startsOn: Day, endsOn: Day, grades: z.array(z.int()).min(1).optional() }),
  ),
  publicHolidays: z.array(z.object({ on: Day, name: z.string() })),
})
export type SchoolYear = z.output<typeof SchoolYear>

export const SchoolCalendarFile = z.object({ schoolYears: z.array(SchoolYear).min(1) })
/** School years in their order. */
export type SchoolCalendar = readonly SchoolYear[]
