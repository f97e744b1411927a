import { lazy } from 'react'

/** What comes when a page opens that shows it. Apart from the door of the module: *Today* goes through that and asks for none of these. */
export const AssessmentsCard = lazy(async () => ({
  default: (await import('./AssessmentsCard.tsx')).AssessmentsCard,
}))
export const EnvironmentCard = lazy(async () => ({
  default: (await import('./EnvironmentCard.tsx')).EnvironmentCard,
}))
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
