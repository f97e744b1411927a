/** The cards of other pages, in one file for the browser. */
export { PlanDoseCard } from './PlanDoseCard.tsx'
export { ServiceDoseCard } from './ServiceDoseCard.tsx'
