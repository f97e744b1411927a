import { permits } from '#foundation/access/index.ts'
import { endpoint } from '#foundation/endpoint/index.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { compareAssessments as contract } from '../contract/comparison.ts'
import { findComparison } from './comparison-view.ts'
import { canAssess, canReadAssessment } from './policies.ts'

/** What several people saw of one pupil in one semester, side by side and as each of them completed it. */
export const compareAssessments = endpoint({
  ...contract,
  access: canReadAssessment,
  audit: 'risk.assessments-compared',
  handler: async ({ trx, actor, place, params, note }) => {
    const may = { write: permits(canAssess, actor, place), actorId: actor.personId }
    const comparison = await findComparison(trx, params, may)
    if (comparison === undefined) throw notFound()
    note({ assessmentId: params.assessmentId, assessments: comparison.assessments.length })
    return comparison
  },
})
