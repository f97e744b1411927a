/** What pages of higher floors may show of this module. */
export { PupilDutiesCard } from './PupilDutiesCard.tsx'
export { dutiesPath, dutyPath } from './paths.ts'
export { useDutyText } from './use-duty-text.ts'
