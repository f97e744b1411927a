import type { CountryPlan, InstitutionPlan } from './plan-types.ts'
import { simulatePupil } from './pupil-model.ts'
import type { Pupil } from './pupil-types.ts'
import { seatsOf } from './seats.ts'

/** Every pupil of the plan, institution by institution of first appearance. Run it once for each table that is written. */
export function* generatePupils(plan: CountryPlan): Generator<Pupil> {
  for (const institution of plan.institutions) yield* pupilsFirstSeenIn(plan, institution)
}

/** The part of the country that first appears in one institution: parts may be generated apart, in any order. */
export function* pupilsFirstSeenIn(plan: CountryPlan, institution: InstitutionPlan): Generator<Pupil> {
  for (const seat of seatsOf(plan, institution)) yield simulatePupil(plan, seat)
}
