/**
 * The known truth of the synthetic country. Rules, models and evaluations of the product can be checked against these
 * constants, which no real country offers. Latent factors are difficulties in standard deviations: more is worse.
 */
export const TRUE_SUPPORT_EFFECT = {
  /** Shift of the supported factor, in standard deviations, when a plan is delivered in full. */
  factorShift: -0.35,
  /** Share of the shift that is still there a semester later. */
  carryOver: 0.6,
  /** Direct effect on the log-odds of leaving, when a plan is delivered in full. */
  leavingLogOdds: -0.4,
} as const

/** Log-odds of leaving before the end of a school year, per standard deviation. */
export const LEAVING_WEIGHTS = {
  learning: 0.6,
  motivation: 0.9,
  family: 0.35,
  economic: 0.3,
  health: 0.2,
  male: 0.2,
  rural: 0.2,
} as const

/** Intercepts of the log-odds by grade: the end of basic school and the first vocational courses are the steps where most leave. */
export const LEAVING_BY_GRADE: Readonly<Record<number, number>> = {
  7: -8.0,
  8: -7.4,
  9: -6.2,
  10: -6.1,
  11: -6.2,
  12: -6.6,
}
export const LEAVING_BY_COURSE: Readonly<Record<number, number>> = { 1: -5.0, 2: -5.3, 3: -5.6, 4: -6.2 }

/** How much of the spread of each factor comes from the others; the rest is the pupil's own. */
export const FACTOR_PATHS = {
  economicOnFamily: 0.4,
  familyOnHealth: 0.25,
  maleOnHealth: 0.3,
  economicOnLearning: 0.25,
  familyOnLearning: 0.15,
  healthOnLearning: 0.2,
  maleOnLearning: 0.25,
  learningOnMotivation: 0.35,
  familyOnMotivation: 0.2,
  healthOnMotivation: 0.25,
} as const

/** Motivation is lowest in grades 7-9; vocational courses begin with a second trough. */
export function motivationByGrade(grade: number, vocational: boolean): number {
  if (vocational) return grade <= 2 ? 0.5 : 0.3
  if (grade <= 4) return -0.3
  if (grade <= 6) return 0
  return grade <= 9 ? 0.4 : 0.05
}
