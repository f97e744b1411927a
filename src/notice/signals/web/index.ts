import { lazy } from 'react'

/** What pages of higher floors may show of signals. Cards come when the page of a pupil is opened: *Today* does not wait for them. */
export { staleText } from './stale-text.ts'

export const AbsenceCard = lazy(async () => ({ default: (await import('./AbsenceCard.tsx')).AbsenceCard }))
export const AttendanceCard = lazy(async () => ({
  default: (await import('./AttendanceCard.tsx')).AttendanceCard,
}))
export const BehaviourCard = lazy(async () => ({
  default: (await import('./BehaviourCard.tsx')).BehaviourCard,
}))
export const MarksCard = lazy(async () => ({ default: (await import('./MarksCard.tsx')).MarksCard }))
