import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { reportMyMeasure as contract } from '../contract/measure-reports.ts'
import { insertMeasureReport } from './measure-report-store.ts'
import { listMeasuresOfActor } from './measure-report-view.ts'
import { canTellOfOwnMeasures } from './policies.ts'

/** Tells how far one's own measure is, also of a plan that one may not open. */
export const reportMyMeasure = endpoint({
  ...contract,
  access: canTellOfOwnMeasures,
  audit: 'reviews.measure-reported',
  handler: async ({ trx, actor, params, input, services, note }) => {
    const { measureId, reportId } = params
    const mine = (await listMeasuresOfActor(trx)).find((one) => one.measureId === measureId)
    if (mine === undefined) throw refuse('reviews.not-responsible')
    const stamp = { by: actor.personId, at: services.clock.now() }
    const of = { id: reportId, planId: mine.planId, measureId }
    const added = await insertMeasureReport(trx, of, input, stamp)
    note({ planId: mine.planId, measureId, reportId, status: input.status, added })
    return { rows: await listMeasuresOfActor(trx) }
  },
})
