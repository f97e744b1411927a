import type { SchoolYearId } from './calendar.ts'
import type { MunicipalityFacts } from './municipality-facts.ts'

export type InstitutionType = 'general' | 'special' | 'vocational' | 'preschool'
export type Founder = 'municipality' | 'state' | 'private'
export type StageKind = 'preschool' | 'basic' | 'secondary' | 'vocational'

/** A run of grades that a pupil enters at the first and leaves after the last: the unit by which classes are formed. */
export type Stage = {
  readonly kind: StageKind
  readonly entryGrade: number
  readonly exitGrade: number
  /** Pupils who enter in a year. */
  readonly cohort: number
  readonly classes: number
}

export type InstitutionPlan = {
  readonly index: number
  readonly id: string
  readonly name: string
  readonly type: InstitutionType
  readonly founder: Founder
  readonly municipality: MunicipalityFacts
  /** Grades of general schools, courses of vocational ones; -1 and 0 are the two compulsory preschool years. */
  readonly gradeFrom: number
  readonly gradeTo: number
  readonly stages: readonly Stage[]
  readonly rural: boolean
  /** The institution's own push on its pupils' difficulties, in standard deviations: part of the known truth. */
  readonly effect: { readonly learning: number; readonly climate: number }
  /** Pupil numbers of the institution start here: numbers are unique in the plan. */
  readonly firstPupilNumber: number
  /** Named only so that a pupil can come from it: has no pupils of its own in this plan. */
  readonly stub: boolean
  /** Pupils of a stub who live in the municipality of the demonstration and learn here. */
  readonly commuters: number
}

/** Where pupils of one municipality go at the two turning points. */
export type MunicipalityFlow = {
  readonly grade1: readonly Destination[]
  readonly grade7: readonly Destination[]
  readonly gymnasium: readonly Destination[]
  readonly gymnasiumShare: number
  /** Grades 7-9 of ordinary schools against their grades 1-6. */
  readonly staysAtSeven: number
  readonly secondary: readonly Destination[]
  readonly vocational: readonly Destination[]
  /** First-graders who come from no preschool of the plan. */
  readonly freshFirstGraders: number
}

export type Destination = { readonly institution: InstitutionPlan; readonly weight: number }

export type CountryPlan = {
  readonly seed: string
  readonly today: string
  readonly schoolYears: readonly SchoolYearId[]
  readonly municipalities: readonly MunicipalityFacts[]
  readonly institutions: readonly InstitutionPlan[]
  readonly flows: ReadonlyMap<string, MunicipalityFlow>
  readonly support?: SupportPractice
}

/** How schools make plans, where that is prescribed. */
export type SupportPractice = {
  /** By institution, in log-odds beside the usual. */
  readonly readiness: ReadonlyMap<string, number>
  /** Ids of the plans that were made; null: all that the model draws. */
  readonly kept: ReadonlySet<string> | null
}

export type InstitutionDraft = Omit<
  InstitutionPlan,
  'index' | 'id' | 'firstPupilNumber' | 'effect' | 'stages' | 'stub' | 'commuters'
> & {
  readonly cohort: number
  readonly secondaryCohort: number
  readonly stub?: boolean
  readonly commuters?: number
}
