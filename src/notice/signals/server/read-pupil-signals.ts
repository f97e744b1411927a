import { endpoint } from '#foundation/endpoint/index.ts'
import { findSemesterOf } from '#foundation/institutions/index.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { readPupilSignals as contract } from '../contract/pupil-signals.ts'
import { canReadSignals } from './policies.ts'
import { getPupilSignals } from './pupil-signals-view.ts'

/** How the pupil attends and what the marks are this semester, beside earlier ones. */
export const readPupilSignals = endpoint({
  ...contract,
  access: canReadSignals,
  audit: 'signals.pupil-read',
  handler: async ({ trx, params, today }) => {
    const semester = await findSemesterOf(trx, today)
    if (semester === undefined) throw notFound()
    return getPupilSignals(trx, { pupilId: params.pupilId, semester, today })
  },
})
