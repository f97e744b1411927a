import type { Endpoint } from '#foundation/endpoint/index.ts'
import { answerFlag } from './answer-flag.ts'
import { answerRisk } from './answer-risk.ts'
import { changeRule } from './change-rule.ts'
import { compareAssessments } from './compare-assessments.ts'
import { completeAssessment } from './complete-assessment.ts'
import { countFlags } from './count-flags.ts'
import { createRule } from './create-rule.ts'
import { discardAssessment } from './discard-assessment.ts'
import { endRule } from './end-rule.ts'
import { listAssessments } from './list-assessments.ts'
import { listFlagFilters } from './list-flag-filters.ts'
import { listFlags } from './list-flags.ts'
import { listReceivers } from './list-receivers.ts'
import { listReminders } from './list-reminders.ts'
import { listRiskHistory } from './list-risk-history.ts'
import { listRules } from './list-rules.ts'
import { previewRule } from './preview-rule.ts'
import { readAssessment } from './read-assessment.ts'
import { readAssessmentForm } from './read-assessment-form.ts'
import { readAssessmentHints } from './read-assessment-hints.ts'
import { readEnvironment } from './read-environment.ts'
import { readEscalation } from './read-escalation.ts'
import { readFlagClock } from './read-flag-clock.ts'
import { readKnownOfClass } from './read-known-of-class.ts'
import { readRule } from './read-rule.ts'
import { remindSchool } from './remind-school.ts'
import { renameRule } from './rename-rule.ts'
import { saveAssessmentText } from './save-assessment-text.ts'
import { setEscalation } from './set-escalation.ts'
import { startAssessment } from './start-assessment.ts'

export const riskEndpoints: readonly Endpoint[] = [
  listRules,
  readRule,
  previewRule,
  createRule,
  changeRule,
  endRule,
  renameRule,
  listFlags,
  countFlags,
  listFlagFilters,
  listReceivers,
  readFlagClock,
  readEnvironment,
  readKnownOfClass,
  answerFlag,
  readEscalation,
  setEscalation,
  listReminders,
  remindSchool,
  readAssessmentForm,
  readAssessmentHints,
  listAssessments,
  listRiskHistory,
  startAssessment,
  readAssessment,
  compareAssessments,
  answerRisk,
  saveAssessmentText,
  completeAssessment,
  discardAssessment,
]
