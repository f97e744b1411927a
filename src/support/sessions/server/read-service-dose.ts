import { endpoint } from '#foundation/endpoint/index.ts'
import { readServiceDose as contract } from '../contract/dose.ts'
import { listDoseOfServices } from './dose-view.ts'
import { canReadSessionsOfPupil } from './policies.ts'

export const readServiceDose = endpoint({
  ...contract,
  access: canReadSessionsOfPupil,
  audit: 'sessions.dose-read',
  handler: async ({ trx, params, today }) => ({
    rows: await listDoseOfServices(trx, params.pupilId, today),
  }),
})
