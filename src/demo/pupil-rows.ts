import { stableId } from '#platform/ids/stable-id.ts'
import type { SchoolYearId, SemesterNumber } from './calendar.ts'
import type {
  EndReason,
  Enrolment,
  Guardian,
  Measure,
  ObservedRisk,
  Pupil,
  PupilSemester,
  RiskOutcome,
} from './pupil-types.ts'
import { absenceTotals } from './signal-rows.ts'

export type PupilRow = {
  readonly id: string
  readonly castKey: string | null
  readonly given: string
  readonly family: string
  readonly sex: 'female' | 'male'
  readonly birthDate: string
  readonly personalCode: string
  readonly homeLanguage: 'lv' | 'ru'
  readonly declaredMunicipality: string
}

export type EnrolmentRow = {
  readonly id: string
  readonly pupilId: string
  readonly institutionId: string
  readonly municipality: string
  readonly classId: string
  readonly schoolYear: SchoolYearId
  readonly grade: number
  readonly from: string
  readonly until: string | null
  readonly endReason: EndReason | null
}

export type GuardianRow = Guardian & { readonly pupilId: string }

/** Where and when something of a pupil happened. */
type InSemester = {
  readonly pupilId: string
  readonly institutionId: string
  readonly municipality: string
  readonly classId: string
  readonly schoolYear: SchoolYearId
  readonly semester: SemesterNumber
}

export type AssessmentRow = InSemester & {
  readonly id: string
  readonly assessedOn: string
  readonly risks: readonly ObservedRisk[]
}

export type PlanRow = InSemester & {
  readonly id: string
  readonly openedOn: string
  readonly reviewOn: string
  readonly status: 'running' | 'evaluated'
  readonly dominantRisk: string
  readonly measures: readonly Measure[]
  readonly outcomes: readonly { readonly risk: string; readonly outcome: RiskOutcome }[]
}

export type SummaryRow = InSemester & {
  readonly lessonDays: number
  readonly excusedLessons: number
  readonly unexcusedLessons: number
}

/** Truth that only the synthetic country knows: keep it out of the product's tables. */
export type TruthRow = {
  readonly pupilId: string
  readonly schoolYear: SchoolYearId
  readonly leavingProbability: number
  readonly leavingProbabilityWithoutSupport: number
  readonly supportDose: number
  readonly left: boolean | null
}

export function pupilRow(pupil: Pupil): PupilRow {
  const { id, castKey, given, family, sex, birthDate, personalCode, language, declaredMunicipality } = pupil
  return {
    id,
    castKey,
    given,
    family,
    sex,
    birthDate,
    personalCode,
    homeLanguage: language,
    declaredMunicipality,
  }
}

export function enrolmentRows(pupil: Pupil): EnrolmentRow[] {
  return pupil.enrolments.map(({ id, institution, classId, schoolYear, grade, from, until, endReason }) => ({
    id,
    pupilId: pupil.id,
    institutionId: institution.id,
    municipality: institution.municipality.key,
    classId,
    schoolYear,
    grade,
    from,
    until,
    endReason,
  }))
}

export function guardianRows(pupil: Pupil): GuardianRow[] {
  return pupil.guardians.map((guardian) => ({ ...guardian, pupilId: pupil.id }))
}

export function assessmentRows(pupil: Pupil): AssessmentRow[] {
  return pupil.semesters.flatMap((semester) => {
    const { assessedOn, risks, schoolYear } = semester
    if (assessedOn === null) return []
    const id = stableId('demo-assessment', `${pupil.id}:${schoolYear}:${semester.semester}`)
    return [{ ...inSemester(pupil, semester, assessedOn), id, assessedOn, risks }]
  })
}

export function planRows(pupil: Pupil): PlanRow[] {
  return pupil.semesters.flatMap((semester) => {
    if (semester.plan === null) return []
    const { supportedFactor: _factor, dose: _dose, ...seen } = semester.plan
    return [{ ...inSemester(pupil, semester, seen.openedOn), ...seen }]
  })
}

export function summaryRows(pupil: Pupil): SummaryRow[] {
  return pupil.semesters.map((semester) => {
    const totals = absenceTotals(pupil, semester)
    return {
      ...inSemester(pupil, semester, semester.days.at(-1) ?? ''),
      lessonDays: semester.days.length,
      excusedLessons: totals.excused,
      unexcusedLessons: totals.unexcused,
    }
  })
}

export function truthRows(pupil: Pupil): TruthRow[] {
  return pupil.truth.map((year) => ({
    pupilId: pupil.id,
    schoolYear: year.schoolYear,
    leavingProbability: year.probability,
    leavingProbabilityWithoutSupport: year.probabilityWithoutSupport,
    supportDose: year.supportDose,
    left: year.left,
  }))
}

function inSemester(pupil: Pupil, { schoolYear, semester }: PupilSemester, on: string): InSemester {
  const { institution, classId } = enrolmentOn(pupil, schoolYear, on)
  const municipality = institution.municipality.key
  return { pupilId: pupil.id, institutionId: institution.id, municipality, classId, schoolYear, semester }
}

function enrolmentOn(pupil: Pupil, schoolYear: SchoolYearId, on: string): Enrolment {
  const ofYear = pupil.enrolments.filter((enrolment) => enrolment.schoolYear === schoolYear)
  const found = ofYear.findLast((enrolment) => enrolment.from <= on) ?? ofYear[0]
  if (found === undefined) throw new RangeError(`pupil ${pupil.id} is not enrolled in ${schoolYear}`)
  return found
}
