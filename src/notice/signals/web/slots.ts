import { lazy } from 'react'

/** What comes when a page opens that shows it. Apart from the door of the module: *Today* goes through that and asks for none of these. */
export const AbsenceCard = lazy(async () => ({
  default: (await import('./AbsenceCard.tsx')).AbsenceCard,
}))
export const AttendanceCard = lazy(async () => ({
  default: (await import('./AttendanceCard.tsx')).AttendanceCard,
}))
export const BehaviourCard = lazy(async () => ({
  default: (await import('./BehaviourCard.tsx')).BehaviourCard,
}))
export const MarksCard = lazy(async () => ({
  default: (await import('./MarksCard.tsx')).MarksCard,
}))
