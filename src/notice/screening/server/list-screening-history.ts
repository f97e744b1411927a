import { endpoint } from '#foundation/endpoint/index.ts'
import { listScreeningHistory as contract } from '../contract/screening.ts'
import { listChangesOf } from './answer-changes-view.ts'
import { canReadPupilScreenings } from './policies.ts'

/** Answers about a pupil that were changed or taken back, and by whom. */
export const listScreeningHistory = endpoint({
  ...contract,
  access: canReadPupilScreenings,
  audit: 'screening.history-read',
  handler: async ({ trx, params }) => ({ rows: await listChangesOf(trx, params.pupilId) }),
})
