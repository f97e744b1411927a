import { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { apiRoute } from '#platform/http/api-route.ts'

/** Missed lessons of a day by cause. A register of days, as every preschool's, has one whole day in place of lessons. */
export const AbsenceDay = z.object({
  on: z.iso.date(),
  unexcused: z.int(),
  excused: z.int(),
  unknown: z.int(),
  wholeDay: z.boolean(),
})
export type AbsenceDay = z.infer<typeof AbsenceDay>

export const Attendance = z.object({
  schoolYear: z.string(),
  /** Preschool counts days, every other stage lessons. */
  unit: z.enum(['lessons', 'days']),
  /** Last day that the data cover; null: none have come this semester. */
  until: z.iso.date().nullable(),
  /** Days of the school year on which the pupil's grade has lessons, up to the end of this semester. */
  schoolDays: z.array(z.iso.date()),
  /** Days with some absence, in their order. */
  days: z.array(AbsenceDay),
  /** Of this semester: whole days, and days with at least four missed lessons, of the enrolled school days. */
  missed: z.object({ days: z.int(), enrolled: z.int() }),
})
export type Attendance = z.infer<typeof Attendance>

/** Every day of the present school year, for the calendar on the pupil's page. */
export const readAttendance = apiRoute({
  route: 'GET /pupils/:pupilId/attendance',
  params: z.strictObject({ pupilId: PupilId }),
  output: Attendance,
})
