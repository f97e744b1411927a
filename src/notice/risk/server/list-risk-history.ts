import { endpoint } from '#foundation/endpoint/index.ts'
import { listRiskHistory as contract } from '../contract/risk-history.ts'
import { canReadAssessment } from './policies.ts'
import { listRiskHistoryView } from './risk-history-view.ts'

/** The pupil's completed assessments over time, by risk group. */
export const listRiskHistory = endpoint({
  ...contract,
  access: canReadAssessment,
  audit: 'risk.history-listed',
  handler: async ({ trx, params }) => ({ rounds: await listRiskHistoryView(trx, params.pupilId) }),
})
