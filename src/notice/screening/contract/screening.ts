import { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { DataUntil } from '#notice/signals/contract/data-until.ts'
import { apiRoute } from '#platform/http/api-route.ts'

/** 0 not observed, 1 rarely, 2 often, 3 always; null: nobody has answered, or the answer was taken back. */
export const SignValue = z.int().min(0).max(3).nullable()
export type SignValue = z.infer<typeof SignValue>

export const SignCode = z.string().regex(/^[a-z_]{2,40}$/)

export const ScreeningSign = z.object({
  code: SignCode,
  shortLv: z.string(),
  shortEn: z.string(),
  questionLv: z.string(),
  questionEn: z.string(),
})
export type ScreeningSign = z.infer<typeof ScreeningSign>

/** One answer as it stands. Several teachers answer the same class, so each has a version of its own. */
export const SignAnswer = z.object({
  sign: SignCode,
  value: SignValue,
  version: z.int().min(1),
  answeredBy: z.string(),
  answeredAt: z.iso.datetime(),
})
export type SignAnswer = z.infer<typeof SignAnswer>

export const ScreeningNote = z.object({ value: z.string(), version: z.int().min(0) })
export type ScreeningNote = z.infer<typeof ScreeningNote>

/** What the data say of a pupil, and the answers that they suggest. */
export const JournalFacts = z.object({
  lessonsUnexcused: z.int(),
  lessonsExcused: z.int(),
  daysUnexcused: z.int(),
  /** Reprimands and incidents of the semester; 0 for whoever may not read remarks about behaviour. */
  misbehaviour: z.int(),
  lowSubjects: z.array(z.object({ nameLv: z.string(), nameEn: z.string() })),
  absencesUntil: z.iso.date().nullable(),
  suggested: z.record(SignCode, z.int().min(1).max(3)),
})
export type JournalFacts = z.infer<typeof JournalFacts>

/** A sign that was observed, by its name of then. */
export const SignObserved = z.object({
  shortLv: z.string(),
  shortEn: z.string(),
  value: z.int().min(1).max(3),
})
export type SignObserved = z.infer<typeof SignObserved>

export const ScreenedPupil = z.object({
  id: PupilId,
  givenName: z.string(),
  familyName: z.string(),
  answers: z.array(SignAnswer),
  note: ScreeningNote,
  journal: JournalFacts,
  /** What was observed in the semester before, in the order of the signs; empty: nothing, or nobody answered. */
  before: z.array(SignObserved),
})
export type ScreenedPupil = z.infer<typeof ScreenedPupil>

const SemesterHead = z.object({ schoolYear: z.string(), number: z.int().min(1).max(2) })

export const ClassScreening = z.object({
  class: z.object({
    id: z.uuid(),
    name: z.string(),
    grade: z.int(),
    institution: z.object({ id: z.uuid(), name: z.string() }),
  }),
  semester: SemesterHead,
  /** The semester before, of which `before` of a pupil speaks; null: the first that is known. */
  semesterBefore: SemesterHead.nullable(),
  signs: z.array(ScreeningSign),
  /** By family name. */
  pupils: z.array(ScreenedPupil),
  /** What changes after this instant is told by `listScreeningChanges`. */
  asOf: z.iso.datetime(),
  can: z.object({ answer: z.boolean() }),
})
export type ClassScreening = z.infer<typeof ClassScreening>

const ClassPath = z.strictObject({ classId: z.uuid() })
const PupilPath = z.strictObject({ pupilId: PupilId })

export const readScreening = apiRoute({
  route: 'GET /classes/:classId/screening',
  params: ClassPath,
  output: ClassScreening,
})

/** What others have answered meanwhile. */
export const listScreeningChanges = apiRoute({
  route: 'GET /classes/:classId/screening-changes',
  params: ClassPath,
  query: z.strictObject({ since: z.iso.datetime() }),
  output: z.object({
    asOf: z.iso.datetime(),
    answers: z.array(SignAnswer.extend({ pupilId: PupilId })),
    notes: z.array(ScreeningNote.extend({ pupilId: PupilId })),
  }),
})

export const SignSave = z.strictObject({ sign: SignCode, value: SignValue, version: z.int().min(0) })

/** One answer, or a whole row at once. Each is saved or kept by itself. */
export const answerScreening = apiRoute({
  route: 'PUT /pupils/:pupilId/screening-answers',
  params: PupilPath,
  input: z
    .strictObject({ answers: z.array(SignSave).min(1).max(12) })
    .refine(({ answers }) => new Set(answers.map(({ sign }) => sign)).size === answers.length, {
      path: ['answers'],
    }),
  output: z.object({
    savedAt: z.iso.datetime(),
    /** As they stand now. `kept`: somebody else had answered meanwhile, and that answer stays. */
    answers: z.array(SignAnswer.extend({ outcome: z.enum(['saved', 'kept']) })),
  }),
})

export const saveScreeningNote = apiRoute({
  route: 'PUT /pupils/:pupilId/screening-note',
  params: PupilPath,
  input: z.strictObject({ value: z.string().max(1000), version: z.int().min(0) }),
  output: z.object({ version: z.int(), savedAt: z.iso.datetime() }),
})

/** How far the classes are, this semester. */
const Progress = z.object({
  pupils: z.int(),
  /** Pupils of whom every sign has an answer. */
  done: z.int(),
  /** Pupils of whom some sign was observed often or always. */
  noticed: z.int(),
})

export const ClassProgress = Progress.extend({
  id: z.uuid(),
  name: z.string(),
  grade: z.int(),
  institution: z.object({ id: z.uuid(), name: z.string() }),
})
export type ClassProgress = z.infer<typeof ClassProgress>

export const SchoolProgress = Progress.extend({
  id: z.uuid(),
  name: z.string(),
  classes: z.int(),
  classesDone: z.int(),
})
export type SchoolProgress = z.infer<typeof SchoolProgress>

export const listScreenings = apiRoute({
  route: 'GET /screenings',
  query: z.strictObject({ institutionId: z.uuid().optional() }),
  output: z.object({
    semester: SemesterHead.nullable(),
    /** Empty when everything lies in one school. */
    schools: z.array(SchoolProgress),
    /** Of the school that was asked for, or of the only one. */
    classes: z.array(ClassProgress),
    /** Up to when the journal data go that suggest answers. */
    dataUntil: DataUntil,
  }),
})

export const listPupilScreenings = apiRoute({
  route: 'GET /pupils/:pupilId/screenings',
  params: PupilPath,
  output: z.object({
    /** Newest first. */
    rows: z.array(
      z.object({
        semester: SemesterHead,
        signs: z.array(
          z.object({
            code: SignCode,
            shortLv: z.string(),
            shortEn: z.string(),
            value: z.int().min(0).max(3),
          }),
        ),
        note: z.string(),
        lastAnsweredAt: z.iso.datetime(),
        by: z.array(z.string()),
      }),
    ),
    /** Answers that were changed or taken back, of all semesters; `listScreeningHistory` tells them. */
    changed: z.int(),
  }),
})

/** An answer that another took the place of, or that was taken back. */
export const AnswerChange = z.object({
  id: z.uuid(),
  semester: SemesterHead,
  shortLv: z.string(),
  shortEn: z.string(),
  before: SignValue,
  /** Who had answered so, and the day in Latvia; the name is empty when the reader may not know the person. */
  beforeBy: z.string(),
  beforeOn: z.iso.date(),
  after: SignValue,
  by: z.string(),
  /** The day of the change in Latvia. */
  on: z.iso.date(),
})
export type AnswerChange = z.infer<typeof AnswerChange>

/** More than anybody changes of one child. */
export const LISTED_CHANGES = 100

export const listScreeningHistory = apiRoute({
  route: 'GET /pupils/:pupilId/screening-history',
  params: PupilPath,
  output: z.object({
    /** Newest first. */
    rows: z.array(AnswerChange).max(LISTED_CHANGES),
  }),
})
