import { endpoint } from '#foundation/endpoint/index.ts'
import { readAssessment as contract } from '../contract/assessment.ts'
import { canReadAssessment } from './policies.ts'
import { getAssessmentView } from './require-assessment.ts'

export const readAssessment = endpoint({
  ...contract,
  access: canReadAssessment,
  audit: 'risk.assessment-read',
  handler: async ({ trx, actor, place, params, note }) => {
    note({ assessmentId: params.assessmentId })
    return getAssessmentView(trx, actor, place, params)
  },
})
