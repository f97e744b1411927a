/** What pages of higher floors may show of this module. */
export { PupilScreeningCard } from './PupilScreeningCard.tsx'
export { classScreeningPath } from './paths.ts'
export { useLevelText } from './use-level-text.ts'
