/**
 * What pages of higher floors may show of this module. Cards of the pupil's page come when that page is opened: Today,
 * which everybody opens first, does not wait for them.
 */
export { AnswerFlagDialog } from './AnswerFlagDialog.tsx'
export { FlagLevelTag } from './FlagLevelTag.tsx'
export { FlagWhy } from './FlagWhy.tsx'
export { assessmentPath, flagListPath, flagsPath, newPlanPath, pupilPath } from './paths.ts'
export { useFlagText } from './use-flag-text.ts'

/** Loaded together with what it shows, where nothing may move once the page is there. */
export async function loadSurroundingsCard() {
  return (await import('./SurroundingsCard.tsx')).SurroundingsCard
}
export {
  AssessmentsCard,
  EnvironmentCard,
  PupilFlagsCard,
  RiskHistoryCard,
  StartAssessmentButton,
  StrengthsCard,
} from './slots.ts'
