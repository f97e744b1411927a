/** What pages of higher floors may show of signals. Cards come when the page of a pupil is opened: *Today* does not wait for them. */

export { AbsenceCard, AttendanceCard, BehaviourCard, MarksCard } from './slots.ts'
export { staleText } from './stale-text.ts'
