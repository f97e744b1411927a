/**
 * Plans: individual support plans of one pupil for one semester, with many risks, goals for them, and many measures; and plans for a crisis.
 * What was known when a plan opened (the baseline) is taken once and never changes, so that the end can be compared with it.
 * It refuses to propose a plan that leaves a serious risk or the family without an answer, to let anybody approve what they
 * have a part in, to change what a goal is measured by once it was proposed, to evaluate one with a risk or goal untold, and to
 * change one that is evaluated. Every saved version of every field stays.
 */
export { neededOrder, neededPlans } from './server/needed-plan-reads.ts'
export { planPlace as findPlanPlace } from './server/plan-place-reads.ts'
export { type CountedBy, countPlansByPlace, type PlanFigures } from './server/plan-reads.ts'
export { leadsPlan, reviewIsAskedOf, reviewIsDue, stuckMeasures } from './server/plan-review-reads.ts'
export { planEndpoints } from './server/routes.ts'
export { endOfSemester } from './server/semester-reads.ts'
export {
  doseBands,
  type MeasureFamily,
  measureSupportByMeasure,
  measureSupportByPlace,
  measureSupportByRisk,
  type SupportOfMeasure,
  type SupportOfPlace,
  type SupportOfRisk,
  type SupportWithin,
} from './server/support-reads.ts'
