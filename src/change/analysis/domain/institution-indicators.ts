import { ratio } from './ratio.ts'

/** What is counted of one institution in one period. */
export type InstitutionFacts = {
  readonly targetGroup: number
  readonly supportedPupils: number
  /** Individual support plans: what the study calls a measure of individual support. */
  readonly plans: number
  readonly economicMeasures: number
  /** Null: not known, never nought. */
  readonly economicPlannedCents: number | null
  readonly consultations: number
  readonly consultationHours: number
  readonly consultationPlannedCents: number | null
  readonly usedCents: number | null
}

/** The names of the thirteen, in the order and by the numbers of the study. */
export const institutionIndicatorNames = [
  'targetGroup',
  'supportedPupils',
  'plans',
  'plansPerPupil',
  'plannedCents',
  'usedCents',
  'usedShare',
  'supportedShare',
  'economicMeasures',
  'economicPlannedCents',
  'consultations',
  'consultationHours',
  'consultationPlannedCents',
] as const
export type InstitutionIndicator = (typeof institutionIndicatorNames)[number]
export type InstitutionIndicators = Readonly<Record<InstitutionIndicator, number | null>>

/**
 * The thirteen indicators of an institution (study 2023, section 3.1.2, on annex 7.8). A ratio without its whole, and a sum with an
 * unknown part, are unknown.
 */
export function institutionIndicators(facts: InstitutionFacts): InstitutionIndicators {
  const plannedCents = addKnown(facts.economicPlannedCents, facts.consultationPlannedCents)
  return {
    targetGroup: facts.targetGroup,
    supportedPupils: facts.supportedPupils,
    plans: facts.plans,
    plansPerPupil: ratio(facts.plans, facts.supportedPupils),
    plannedCents,
    usedCents: facts.usedCents,
    usedShare:
      facts.usedCents === null || plannedCents === null ? null : ratio(facts.usedCents, plannedCents),
    supportedShare: ratio(facts.supportedPupils, facts.targetGroup),
    economicMeasures: facts.economicMeasures,
    economicPlannedCents: facts.economicPlannedCents,
    consultations: facts.consultations,
    consultationHours: facts.consultationHours,
    consultationPlannedCents: facts.consultationPlannedCents,
  }
}

function addKnown(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other
}
