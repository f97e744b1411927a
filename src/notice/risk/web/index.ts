/** What pages of higher floors may show of this module. */
export { AnswerFlagDialog } from './AnswerFlagDialog.tsx'
export { AssessmentsCard } from './AssessmentsCard.tsx'
export { FlagLevelTag } from './FlagLevelTag.tsx'
export { FlagWhy } from './FlagWhy.tsx'
export { PupilFlagsCard } from './PupilFlagsCard.tsx'
export { riskPages } from './routes.ts'
export { StartAssessmentButton } from './StartAssessmentButton.tsx'
export { useFlagText } from './use-flag-text.ts'
