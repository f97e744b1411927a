import { endpoint } from '#foundation/endpoint/index.ts'
import { listAssessments as contract } from '../contract/assessment.ts'
import { listAssessmentViews } from './assessment-list-view.ts'
import { canReadAssessment } from './policies.ts'

/** The pupil's assessments, the newest first. */
export const listAssessments = endpoint({
  ...contract,
  access: canReadAssessment,
  audit: 'risk.assessments-listed',
  handler: async ({ trx, params }) => ({ rows: await listAssessmentViews(trx, params.pupilId) }),
})
