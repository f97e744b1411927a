/** What pages of higher floors may show of signals. */
export { AbsenceCard } from './AbsenceCard.tsx'
export { AttendanceCard } from './AttendanceCard.tsx'
export { BehaviourCard } from './BehaviourCard.tsx'
export { MarksCard } from './MarksCard.tsx'
