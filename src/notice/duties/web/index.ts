import { lazy } from 'react'

/** What pages of higher floors may show of this module. */
export const PupilDutiesCard = lazy(async () => ({
  default: (await import('./PupilDutiesCard.tsx')).PupilDutiesCard,
}))
export { dutiesPath, dutyListPath, dutyPath } from './paths.ts'
export { useDutyText } from './use-duty-text.ts'
