import {
  LEAVING_BY_COURSE,
  LEAVING_BY_GRADE,
  TRUE_SUPPORT_EFFECT,
  LEAVING_WEIGHTS as W,
} from './known-truth.ts'
import type { Sex } from './names.ts'
import type { InstitutionPlan } from './plan-types.ts'
import type { Factors } from './pupil-types.ts'
import { sigmoid } from './random.ts'

export type LeavingCase = {
  readonly factors: Factors
  /** What support has taken off the factors so far. */
  readonly shift: Factors
  readonly dose: number
  readonly sex: Sex
  readonly institution: InstitutionPlan
  readonly grade: number
}

/** True probability of leaving before the next school year begins; zero before grade 7. */
export function leavingProbability(leaving: LeavingCase): number {
  const intercept = interceptOf(leaving)
  if (intercept === undefined) return 0
  return sigmoid(
    intercept + load(leaving.factors) + others(leaving) + TRUE_SUPPORT_EFFECT.leavingLogOdds * leaving.dose,
  )
}

/** The same pupil had no support been given: the difference is the true effect of support. */
export function leavingProbabilityWithoutSupport(leaving: LeavingCase): number {
  const intercept = interceptOf(leaving)
  if (intercept === undefined) return 0
  return sigmoid(intercept + load(leaving.factors) - load(leaving.shift) + others(leaving))
}

function interceptOf({ institution, grade }: LeavingCase): number | undefined {
  return institution.type === 'vocational' ? LEAVING_BY_COURSE[grade] : LEAVING_BY_GRADE[grade]
}

function load(factors: Factors): number {
  return (
    W.learning * factors.learning +
    W.motivation * factors.motivation +
    W.family * factors.family +
    W.economic * factors.economic +
    W.health * factors.health
  )
}

function others({ sex, institution }: LeavingCase): number {
  return (sex === 'male' ? W.male : 0) + (institution.rural ? W.rural : 0)
}
