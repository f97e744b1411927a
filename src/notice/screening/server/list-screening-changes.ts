import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { listScreeningChanges as contract } from '../contract/screening.ts'
import { canReadClassScreening } from './policies.ts'
import { requireSemester } from './require-semester.ts'
import { listChangedAnswers, listChangedNotes } from './screening-changes-view.ts'

/** A save carries the instant at which its transaction began and is seen when that ends: so far back one looks again. */
const OVERLAP_MS = 10_000

/** What changed in a grid that is open; the grid asks every few seconds. */
export const listScreeningChanges = endpoint({
  ...contract,
  access: canReadClassScreening,
  audit: notAudited('goes on with a reading of the grid that is in the journal'),
  handler: async ({ trx, params, query, today, services }) => {
    const semester = await requireSemester(trx, today)
    const asOf = services.clock.now().toISOString()
    const since = new Date(new Date(query.since).getTime() - OVERLAP_MS)
    const of = { classId: params.classId, semesterId: semester.id, since }
    return { asOf, answers: await listChangedAnswers(trx, of), notes: await listChangedNotes(trx, of) }
  },
})
