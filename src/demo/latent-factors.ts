import { motivationByGrade, FACTOR_PATHS as PATH } from './known-truth.ts'
import type { Sex } from './names.ts'
import type { InstitutionPlan } from './plan-types.ts'
import type { FactorName, Factors } from './pupil-types.ts'
import type { Random } from './random.ts'

const PERSISTENCE = 0.8
const SEMESTER_NOISE = 0.22

export const NO_SHIFT: Factors = { learning: 0, motivation: 0, family: 0, economic: 0, health: 0 }

/** Difficulties of a pupil on entry. They depend on each other, on the family's municipality and on sex. */
export function baselineFactors(random: Random, sex: Sex, institution: InstitutionPlan): Factors {
  const male = sex === 'male' ? 0.5 : -0.5
  const economic = institution.municipality.hardship + (institution.rural ? 0.1 : 0) + random.normal()
  const family = PATH.economicOnFamily * economic + random.normal(0, 0.9)
  const health = PATH.familyOnHealth * family + PATH.maleOnHealth * male + random.normal(0, 0.9)
  const learning =
    PATH.economicOnLearning * economic +
    PATH.familyOnLearning * family +
    PATH.healthOnLearning * health +
    PATH.maleOnLearning * male +
    random.normal(0, 0.85)
  const motivation =
    PATH.learningOnMotivation * learning +
    PATH.familyOnMotivation * family +
    PATH.healthOnMotivation * health +
    random.normal(0, 0.8)
  return { learning, motivation, family, economic, health }
}

/** The slow wander around the baseline from one semester to the next. */
export function nextDrift(random: Random, drift: Factors): Factors {
  return {
    learning: PERSISTENCE * drift.learning + random.normal(0, SEMESTER_NOISE),
    motivation: PERSISTENCE * drift.motivation + random.normal(0, SEMESTER_NOISE * 1.4),
    family: PERSISTENCE * drift.family + random.normal(0, SEMESTER_NOISE * 0.7),
    economic: PERSISTENCE * drift.economic + random.normal(0, SEMESTER_NOISE * 0.7),
    health: PERSISTENCE * drift.health + random.normal(0, SEMESTER_NOISE),
  }
}

/** Difficulties in one semester: baseline, drift, the effect of the school and the stage, and what support has shifted. */
export function semesterFactors(
  baseline: Factors,
  drift: Factors,
  at: { readonly institution: InstitutionPlan; readonly grade: number; readonly vocational: boolean },
  support: Factors,
): Factors {
  const { learning, climate } = at.institution.effect
  return {
    learning: baseline.learning + drift.learning + learning + support.learning,
    motivation:
      baseline.motivation +
      drift.motivation +
      climate +
      motivationByGrade(at.grade, at.vocational) +
      support.motivation,
    family: baseline.family + drift.family + support.family,
    economic: baseline.economic + drift.economic + support.economic,
    health: baseline.health + drift.health + support.health,
  }
}

export function shiftOf(factor: FactorName, amount: number): Factors {
  return { ...NO_SHIFT, [factor]: amount }
}

export function addFactors(left: Factors, right: Factors, scale = 1): Factors {
  return {
    learning: left.learning + right.learning * scale,
    motivation: left.motivation + right.motivation * scale,
    family: left.family + right.family * scale,
    economic: left.economic + right.economic * scale,
    health: left.health + right.health * scale,
  }
}
