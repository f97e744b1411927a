import { lazy } from 'react'

/**
 * What pages of higher floors may show of this module. Cards of the pupil's page come when that page is opened: Today,
 * which everybody opens first, does not wait for them.
 */
export { AnswerFlagDialog } from './AnswerFlagDialog.tsx'
export { FlagLevelTag } from './FlagLevelTag.tsx'
export { FlagWhy } from './FlagWhy.tsx'
export { assessmentPath, flagListPath, flagsPath, newPlanPath, pupilPath } from './paths.ts'
export { useFlagText } from './use-flag-text.ts'

export const AssessmentsCard = lazy(async () => ({
  default: (await import('./AssessmentsCard.tsx')).AssessmentsCard,
}))
export const EnvironmentCard = lazy(async () => ({
  default: (await import('./EnvironmentCard.tsx')).EnvironmentCard,
}))
/** Loaded together with what it shows, where nothing may move once the page is there. */
export async function loadSurroundingsCard() {
  return (await import('./SurroundingsCard.tsx')).SurroundingsCard
}
export const PupilFlagsCard = lazy(async () => ({
  default: (await import('./PupilFlagsCard.tsx')).PupilFlagsCard,
}))
export const RiskHistoryCard = lazy(async () => ({
  default: (await import('./RiskHistoryCard.tsx')).RiskHistoryCard,
}))
export const StartAssessmentButton = lazy(async () => ({
  default: (await import('./StartAssessmentButton.tsx')).StartAssessmentButton,
}))
export const StrengthsCard = lazy(async () => ({
  default: (await import('./StrengthsCard.tsx')).StrengthsCard,
}))
