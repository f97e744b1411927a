/** What pages of other modules may show of plans. */

export { MoodFace } from './MoodFace.tsx'
export { Place } from './Place.tsx'
export { PlanPage } from './PlanPage.tsx'
export { PlanStatusTag } from './PlanStatusTag.tsx'
export { PupilPlansCard } from './PupilPlansCard.tsx'
export { planPath, plansPath } from './paths.ts'
export { showPlace } from './place-ids.ts'
export { StartPlanButton } from './StartPlanButton.tsx'
export { useMoodWords } from './use-mood-words.ts'
export { usePlanWords } from './use-plan-words.ts'
export { WaitingMessages } from './WaitingMessages.tsx'
