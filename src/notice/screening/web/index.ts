import { lazy } from 'react'

/** What pages of higher floors may show of this module. They come when the page of a class or a pupil is opened: *Today* does not wait for them. */
export type { KnownBeside } from './ClassScreeningPage.tsx'
export { classScreeningPath } from './paths.ts'
export { useLevelText } from './use-level-text.ts'

export const ClassScreeningPage = lazy(async () => ({
  default: (await import('./ClassScreeningPage.tsx')).ClassScreeningPage,
}))
export const PupilScreeningCard = lazy(async () => ({
  default: (await import('./PupilScreeningCard.tsx')).PupilScreeningCard,
}))
