import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { plusDays } from '#platform/calendar/plain-days.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { listGivenHours as contract } from '../contract/given-hours.ts'
import { findGivenHours } from './given-hours-reads.ts'
import { canReadGivenHours } from './policies.ts'

/** A school year and a bit. */
const MOST_DAYS = 400

export const listGivenHours = endpoint({
  ...contract,
  access: canReadGivenHours,
  audit: notAudited('sums of hours by specialist and kind, without any pupil'),
  handler: async ({ trx, query }) => {
    if (query.until < query.from || query.until > plusDays(query.from, MOST_DAYS))
      throw refuse('sessions.span-wrong', { params: { days: MOST_DAYS } })
    return { rows: await findGivenHours(trx, query) }
  },
})
