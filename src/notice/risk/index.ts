/**
 * Risk: rules with versions, the flags that they raise, what was answered, and assessments of a pupil's risks.
 * A flag always says why; an assessment records what was looked at and not found as well. It refuses to label a child:
 * there is no score, and nothing here predicts leaving school.
 */

export { listAnsweredSince } from './server/answered-reads.ts'
export { applyDueRules } from './server/apply-due-rules.ts'
export { findLatestRound } from './server/assessment-reads.ts'
export { countChangedClasses } from './server/class-count-store.ts'
export { countClasses } from './server/count-classes.ts'
export { escalateFlags } from './server/escalate-flags.ts'
export { escalateDueFlags } from './server/escalation-store.ts'
export { answerFlagsOfPupil } from './server/flag-answer-store.ts'
export { type FlagFigures, measureAnswersByPlace } from './server/flag-figure-reads.ts'
export { listFlagsDue, listFlagsToAnswer } from './server/flag-list-view.ts'
export { listOpenRulesOfPupil } from './server/flag-reads.ts'
export { recomputeFlags } from './server/recompute-flags.ts'
export { type AskedAbout, listAskedAbout } from './server/reminder-reads.ts'
export { riskEndpoints } from './server/routes.ts'
export { listRulesInForce } from './server/rule-reads.ts'
export { wholeDays } from './server/waiting-reads.ts'
