import type { Endpoint } from '#foundation/endpoint/index.ts'
import { answerFlag } from './answer-flag.ts'
import { answerRisk } from './answer-risk.ts'
import { completeAssessment } from './complete-assessment.ts'
import { countFlags } from './count-flags.ts'
import { listAssessments } from './list-assessments.ts'
import { listFlagFilters } from './list-flag-filters.ts'
import { listFlags } from './list-flags.ts'
import { readAssessment } from './read-assessment.ts'
import { readAssessmentForm } from './read-assessment-form.ts'
import { saveAssessmentText } from './save-assessment-text.ts'
import { startAssessment } from './start-assessment.ts'

export const riskEndpoints: readonly Endpoint[] = [
  listFlags,
  countFlags,
  listFlagFilters,
  answerFlag,
  readAssessmentForm,
  listAssessments,
  startAssessment,
  readAssessment,
  answerRisk,
  saveAssessmentText,
  completeAssessment,
]
