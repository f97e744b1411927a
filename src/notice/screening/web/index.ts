import { lazy } from 'react'

/** What pages of higher floors may show of this module. The card comes when the page of a pupil is opened: *Today* does not wait for it. */
export { classScreeningPath } from './paths.ts'
export { useLevelText } from './use-level-text.ts'

export const PupilScreeningCard = lazy(async () => ({
  default: (await import('./PupilScreeningCard.tsx')).PupilScreeningCard,
}))
