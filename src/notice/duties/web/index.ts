/** What pages of higher floors may show of this module. */
export { dutiesPath, dutyListPath, dutyPath } from './paths.ts'
export { PupilDutiesCard } from './slots.ts'
export { useDutyText } from './use-duty-text.ts'
