import { endpoint } from '#foundation/endpoint/index.ts'
import { plusDays } from '#platform/calendar/plain-days.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { listSessions as contract } from '../contract/session.ts'
import { listPlanningSchools } from './planning-school-reads.ts'
import { canGiveSessions } from './policies.ts'
import { listSessionHeads } from './session-view.ts'

const MOST_DAYS = 31

export const listSessions = endpoint({
  ...contract,
  access: canGiveSessions,
  audit: 'sessions.sessions-listed',
  handler: async ({ trx, actor, query, note }) => {
    if (query.until < query.from || query.until > plusDays(query.from, MOST_DAYS))
      throw refuse('sessions.span-wrong', { params: { days: MOST_DAYS } })
    const sessions = await listSessionHeads(trx, actor, query)
    note({
      pupils: [...new Set(sessions.flatMap((one) => one.participants.map(({ pupil }) => pupil.id)))],
    })
    return { sessions, plansAt: await listPlanningSchools(trx, actor) }
  },
})
