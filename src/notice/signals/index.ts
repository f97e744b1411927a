/**
 * Signals: absences and marks as they arrive, and the term summaries that rules, lists and charts read instead of them.
 * Every write of raw rows is in bulk, remembers what it replaced, and is followed by a refresh of the summaries it touches.
 * It refuses to judge: what a number means is decided by the rules of risk.
 */
export { type AbsenceKind, LAST_LESSON, WHOLE_DAY } from './domain/absence-kind.ts'
export { unexcusedLimitOf } from './domain/limits.ts'
export { type Mark, parseMark } from './domain/mark-value.ts'
export {
  type AbsenceRow,
  type AbsencesRecorded,
  recordAbsences,
  type SignalBatch,
  undoAbsences,
} from './server/absence-store.ts'
export {
  type BehaviourRecorded,
  type BehaviourRow,
  recordBehaviour,
  undoBehaviour,
} from './server/behaviour-store.ts'
export { coverAbsences, uncoverAbsences } from './server/coverage-store.ts'
export { findDataUntil } from './server/data-until-reads.ts'
export { listImportsAbout, listImportsUpon, listRecordedFrom, listSubjects } from './server/import-reads.ts'
export { findKnownOfPupil, type KnownOfPupil } from './server/known-of-pupil.ts'
export {
  type MarkRow,
  type MarksOf,
  type MarksRecorded,
  recordMarks,
  undoMarks,
} from './server/mark-store.ts'
export {
  refreshAbsenceSummaries,
  refreshBehaviourSummaries,
  refreshMarkSummaries,
  refreshSummaries,
  refreshUncountedAbsences,
  removeEmptySummaries,
} from './server/refresh-summaries-store.ts'
export { refreshTermInputs } from './server/refresh-term-inputs.ts'
export { listReplacedAbsences, listReplacedMarks } from './server/replaced-reads.ts'
export { signalEndpoints } from './server/routes.ts'
export { listStaleSchools } from './server/stale-data-reads.ts'
export { refreshTransitions } from './server/transition-store.ts'
export { listUnexcusedDays, type UnexcusedDay } from './server/unexcused-day-reads.ts'
