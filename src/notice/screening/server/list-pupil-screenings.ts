import { endpoint } from '#foundation/endpoint/index.ts'
import { listPupilScreenings as contract } from '../contract/screening.ts'
import { countChangesOf } from './answer-changes-view.ts'
import { canReadPupilScreenings } from './policies.ts'
import { listScreeningsOfPupil } from './pupil-screenings-view.ts'

export const listPupilScreenings = endpoint({
  ...contract,
  access: canReadPupilScreenings,
  audit: 'screening.pupil-read',
  handler: async ({ trx, params }) => ({
    rows: await listScreeningsOfPupil(trx, params.pupilId),
    changed: await countChangesOf(trx, params.pupilId),
  }),
})
