/** What pages of higher floors may show of this module. They come when the page of a class or a pupil is opened: *Today* does not wait for them. */
export type { KnownBeside } from './ClassScreeningPage.tsx'
export { classScreeningPath } from './paths.ts'
export { ClassScreeningPage, PupilScreeningCard } from './slots.ts'
export { useLevelText } from './use-level-text.ts'
