import type { SchoolYearId, SemesterNumber } from './calendar.ts'
import type { Language, Sex } from './names.ts'
import type { InstitutionPlan, StageKind } from './plan-types.ts'

export type Factors = {
  readonly learning: number
  readonly motivation: number
  readonly family: number
  readonly economic: number
  readonly health: number
}
export type FactorName = keyof Factors

export type EndReason = 'promoted' | 'moved' | 'completed' | 'left-early'

export type Enrolment = {
  readonly id: string
  readonly institution: InstitutionPlan
  readonly schoolYear: SchoolYearId
  readonly stage: StageKind
  readonly grade: number
  readonly letter: string
  readonly classId: string
  readonly from: string
  readonly until: string | null
  readonly endReason: EndReason | null
}

export type RiskGroup = 'S' | 'P' | 'E' | 'F'
export type RiskOutcome = 'decreased' | 'unchanged' | 'increased'
export type ObservedRisk = {
  readonly code: string
  readonly intensity: 1 | 2 | 3
  readonly frequency: 1 | 2 | 3
}

export type Measure = {
  readonly kind: string
  readonly subject: string | null
  readonly risk: string
  readonly plannedHours: number
  readonly deliveredHours: number
}

export type SupportPlan = {
  readonly id: string
  readonly openedOn: string
  readonly reviewOn: string
  readonly status: 'running' | 'evaluated'
  readonly dominantRisk: string
  readonly supportedFactor: FactorName
  readonly measures: readonly Measure[]
  /** Empty while the plan is running. */
  readonly outcomes: readonly { readonly risk: string; readonly outcome: RiskOutcome }[]
  /** Hours delivered over hours planned: the dose of the true effect. */
  readonly dose: number
}

export type Signals = {
  readonly unexcusedLessons: number
  readonly excusedDays: number
  readonly excusedSingleLessons: number
  /** Mean marks forced on subjects by the cast; otherwise drawn. */
  readonly forcedMeans?: Readonly<Record<string, number>>
  /** The last unexcused lesson falls on the last day of the data. */
  readonly endsToday?: boolean
}

export type PupilSemester = {
  readonly schoolYear: SchoolYearId
  readonly semester: SemesterNumber
  readonly grade: number
  readonly vocational: boolean
  readonly stage: StageKind
  /** Days of lessons up to today, or to the day when the pupil left. */
  readonly days: readonly string[]
  readonly plannedDays: number
  readonly factors: Factors
  readonly signals: Signals
  readonly assessedOn: string | null
  readonly risks: readonly ObservedRisk[]
  readonly plan: SupportPlan | null
}

/** What is known of a pupil and a school year only because the country is synthetic. */
export type LeavingTruth = {
  readonly schoolYear: SchoolYearId
  readonly grade: number
  readonly vocational: boolean
  readonly probability: number
  readonly probabilityWithoutSupport: number
  readonly supportDose: number
  /** Null while the school year is running. */
  readonly left: boolean | null
}

export type Guardian = {
  readonly id: string
  readonly given: string
  readonly family: string
  readonly relation: 'mother' | 'father' | 'guardian'
  readonly personalCode: string
  readonly abroad: boolean
  readonly username: string | null
}

export type Pupil = {
  readonly number: number
  readonly id: string
  readonly castKey: string | null
  readonly given: string
  readonly family: string
  readonly sex: Sex
  readonly language: Language
  readonly birthDate: string
  readonly personalCode: string
  readonly declaredMunicipality: string
  readonly guardians: readonly Guardian[]
  readonly enrolments: readonly Enrolment[]
  readonly semesters: readonly PupilSemester[]
  readonly truth: readonly LeavingTruth[]
}
