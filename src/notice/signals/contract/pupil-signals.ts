import { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { LEVELS } from '../domain/mark-levels.ts'
import { Transition } from './transition.ts'

const SemesterNumber = z.int().min(1).max(2)

const SemesterAbsences = z.object({
  schoolYear: z.string(),
  number: SemesterNumber,
  unexcused: z.int(),
  excused: z.int(),
  unknown: z.int(),
  daysUnexcused: z.int(),
  daysExcused: z.int(),
  daysUnknown: z.int(),
})

const AbsenceTrend = z.object({
  /** Preschool counts days, every other stage lessons. */
  unit: z.enum(['lessons', 'days']),
  /** More than so many in a semester and the school must act at once. */
  limit: z.int(),
  /** Each Monday of the semester up to the date of the data, with all unexcused absence until the end of that week. */
  weeks: z.array(z.object({ startsOn: z.iso.date(), unexcused: z.int() })),
})

/** How many marks are of one formative level. */
const LevelCount = z.object({ level: z.enum(LEVELS), count: z.int() })

const SubjectMean = z.object({
  code: z.string(),
  nameLv: z.string(),
  nameEn: z.string(),
  /** Mean of the marks on the ten-point scale; null while there is none. */
  mean: z.number().nullable(),
  /** The same in the pupil's semester before; null: there was none, or no marks in the subject. */
  meanBefore: z.number().nullable(),
  marks: z.int(),
  notAssessed: z.int(),
  low: z.boolean(),
  /** Means of the ten-point marks, one for each month of `markTrend`; null where there were none. */
  months: z.array(z.number().nullable()),
  /** Formative levels of this semester, the one given last first; no numbers are made of them. */
  levels: z.array(LevelCount),
  /** The same by month since the semester before; only months that have any. */
  levelMonths: z.array(z.object({ startsOn: z.iso.date(), levels: z.array(LevelCount) })),
})

/** Every calendar month from the semester before (of this or the last school year) to the data; all subjects together. */
const MarkMonth = z.object({
  /** Its first day. */
  startsOn: z.iso.date(),
  mean: z.number().nullable(),
})

export const PupilSignals = z.object({
  semester: z.object({ schoolYear: z.string(), number: SemesterNumber }),
  /** Null: no data of that kind have arrived this semester. */
  absencesUntil: z.iso.date().nullable(),
  marksUntil: z.iso.date().nullable(),
  trend: AbsenceTrend,
  /** The last four weeks beside the earlier ones of the school year; null while either side has no school days. */
  recent: z
    .object({
      recentAbsent: z.int(),
      recentDays: z.int(),
      earlierAbsent: z.int(),
      earlierDays: z.int(),
    })
    .nullable(),
  /** What has changed for the pupil this school year. */
  transitions: z.array(Transition),
  /** The present semester first. */
  semesters: z.array(SemesterAbsences),
  /** The semester before the present one in which there are data of the pupil; null: there is none. */
  before: z.object({ schoolYear: z.string(), number: SemesterNumber }).nullable(),
  /** Empty while there is no mark on the ten-point scale. */
  markTrend: z.array(MarkMonth),
  /** Of the present semester, by name. */
  subjects: z.array(SubjectMean),
})
export type PupilSignals = z.infer<typeof PupilSignals>

/** Attendance and marks of one pupil, with the dates up to which the data go. */
export const readPupilSignals = apiRoute({
  route: 'GET /pupils/:pupilId/signals',
  params: z.strictObject({ pupilId: PupilId }),
  output: PupilSignals,
})
