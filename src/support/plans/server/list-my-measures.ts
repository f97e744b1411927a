import { endpoint } from '#foundation/endpoint/index.ts'
import { listMyMeasures as contract } from '../contract/measure-reports.ts'
import { listMeasuresOfActor } from './measure-report-view.ts'
import { canTellOfOwnMeasures } from './policies.ts'

/** Measures of running plans that the reader is responsible for. */
export const listMyMeasures = endpoint({
  ...contract,
  access: canTellOfOwnMeasures,
  audit: 'reviews.own-measures-listed',
  handler: async ({ trx, note }) => {
    const rows = await listMeasuresOfActor(trx)
    note({ plans: [...new Set(rows.map(({ planId }) => planId))] })
    return { rows }
  },
})
