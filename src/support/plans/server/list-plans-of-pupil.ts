import { permits } from '#foundation/access/index.ts'
import { endpoint } from '#foundation/endpoint/index.ts'
import { listPlansOfPupil as contract } from '../contract/plan-lists.ts'
import { listPlansOfPupilRows } from './plan-list-view.ts'
import { canReadPlan, canWritePlan } from './policies.ts'

export const listPlansOfPupil = endpoint({
  ...contract,
  access: canReadPlan,
  audit: 'plans.plans-of-pupil-listed',
  handler: async ({ trx, actor, place, params }) => ({
    rows: await listPlansOfPupilRows(trx, params.pupilId),
    can: { start: permits(canWritePlan, actor, place) },
  }),
})
