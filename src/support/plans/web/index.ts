/** What pages of other modules may show of plans. */

export { PlanPage } from './PlanPage.tsx'
export { PupilPlansCard } from './PupilPlansCard.tsx'
export { planPath, plansPath } from './paths.ts'
export { StartPlanButton } from './StartPlanButton.tsx'
