import type { InstitutionPlan } from './plan-types.ts'
import type { Factors, ObservedRisk } from './pupil-types.ts'
import { type Random, sigmoid } from './random.ts'
import { RISK_MODELS, type RiskModel } from './risk-catalogue.ts'

/** A risk that is there is seen by the assessors this often. */
const DETECTION = 0.85

/** Risks of the school itself (its staff, resources, culture) follow the school's climate, not the pupil. */
const INSTITUTION_RISKS = new Set(['R23-S12', 'R23-S13', 'R23-S14', 'R23-S15', 'R23-S16'])

export function observeRisks(random: Random, factors: Factors, institution: InstitutionPlan): ObservedRisk[] {
  const observed: ObservedRisk[] = []
  for (const model of RISK_MODELS) {
    const strength = logOdds(model, factors, institution)
    if (random.float() >= sigmoid(strength) * DETECTION) continue
    observed.push({
      code: model.code,
      intensity: step(random, strength, 0.6),
      frequency: step(random, strength, 0.2),
    })
  }
  return observed
}

function logOdds(model: RiskModel, factors: Factors, institution: InstitutionPlan): number {
  let sum = model.base
  for (const [factor, loading] of model.loadings) sum += loading * factors[factor]
  return INSTITUTION_RISKS.has(model.code) ? sum + 3 * institution.effect.climate : sum
}

function step(random: Random, strength: number, push: number): 1 | 2 | 3 {
  const value = push + 0.35 * strength + random.normal(0.9, 0.7)
  if (value < 1) return 1
  return value < 1.9 ? 2 : 3
}
