/** What pages of other modules may show of plans. */

export { MoodFace } from './MoodFace.tsx'
export { PlanPage } from './PlanPage.tsx'
export { PupilPlansCard } from './PupilPlansCard.tsx'
export { planPath, plansPath } from './paths.ts'
export { StartPlanButton } from './StartPlanButton.tsx'
export { useMoodWords } from './use-mood-words.ts'
export { usePlanWords } from './use-plan-words.ts'
export { WaitingMessages } from './WaitingMessages.tsx'
