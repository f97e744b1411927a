/**
 * The synthetic country: invented people, true institutions of one municipality, and known truth. It owns no table and
 * reads no clock: the same seed and day give the same rows. It refuses to be real: no personal code in it is valid.
 */
export {
  CAST,
  CAST_CLASS_NAME,
  CAST_ORGANISATIONS,
  type CastMember,
  type CastRole,
  castId,
  castMember,
} from './cast.ts'
export { CopySink, type CopyValue, copyText } from './copy-sink.ts'
export {
  buildCountryPlan,
  buildDemoPlan,
  castSchoolOf,
  DEFAULT_SEED,
  DEFAULT_TODAY,
  type PlanOptions,
} from './country-plan.ts'
export * from './generate.ts'
export { LEAVING_BY_COURSE, LEAVING_BY_GRADE, LEAVING_WEIGHTS, TRUE_SUPPORT_EFFECT } from './known-truth.ts'
export { hasValidCheckDigit } from './personal-code.ts'
export type { CountryPlan, InstitutionPlan } from './plan-types.ts'
export {
  type AssessmentRow,
  assessmentRows,
  type EnrolmentRow,
  enrolmentRows,
  type GuardianRow,
  guardianRows,
  type PlanRow,
  type PupilRow,
  planRows,
  pupilRow,
  type SummaryRow,
  summaryRows,
  type TruthRow,
  truthRows,
} from './pupil-rows.ts'
export type { Pupil, PupilSemester } from './pupil-types.ts'
export { generatePupils, pupilsFirstSeenIn } from './pupils.ts'
export {
  DEFAULT_LAYOUT,
  eachMark,
  type SignalLayout,
  writeAbsenceCopy,
  writeMarkCopy,
} from './signal-rows.ts'
export type { ClassRow, StaffRole, StaffRow } from './staff.ts'
export { SUBJECTS } from './subjects.ts'
