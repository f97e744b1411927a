import { endpoint } from '#foundation/endpoint/index.ts'
import { findPlanPlace } from '#support/plans/index.ts'
import { readPlanDose as contract } from '../contract/dose.ts'
import { listDoseOfPlan } from './dose-view.ts'
import { canReadSessionsOfPupil } from './policies.ts'

export const readPlanDose = endpoint({
  ...contract,
  access: canReadSessionsOfPupil,
  subject: findPlanPlace,
  audit: 'sessions.dose-read',
  handler: async ({ trx, params, today, note }) => {
    note({ planId: params.planId })
    return { rows: await listDoseOfPlan(trx, params.planId, today) }
  },
})
