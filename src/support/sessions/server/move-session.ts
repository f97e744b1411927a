import { endpoint } from '#foundation/endpoint/index.ts'
import { attempt } from '#platform/db/attempt.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { moveSession as contract } from '../contract/session.ts'
import { findPeriodOfSession } from './period-reads.ts'
import { canGiveSessions } from './policies.ts'
import { requireFree } from './require-free.ts'
import { requireOwnSession } from './require-session.ts'
import { updateHour } from './session-store.ts'
import { findSession } from './session-view.ts'

/** To another hour or place; who was to be when stays with the session. */
export const moveSession = endpoint({
  ...contract,
  access: canGiveSessions,
  audit: 'sessions.session-moved',
  handler: async (context) => {
    const { trx, actor, params, input, note } = context
    const session = await requireOwnSession(context)
    if (session.version > 0) throw refuse('sessions.already-attended')
    const { from, until } = await findPeriodOfSession(trx, session.id)
    if ((from !== null && input.heldOn < from) || (until !== null && input.heldOn > until))
      throw refuse('sessions.outside-common-period', { params: { from: from ?? '', until: until ?? '' } })
    const { specialistId, pupilIds } = session
    const { heldOn, startsAt, minutes } = input
    await requireFree(trx, { specialistId, pupilIds, days: [heldOn], startsAt, minutes, except: session.id })
    const moved = await attempt(trx, async () => {
      await updateHour(trx, session.id, input)
      return true
    })
    if (moved === undefined) throw refuse('sessions.hour-taken')
    note({ sessionId: session.id, pupils: pupilIds })
    const view = await findSession(trx, actor, params.sessionId)
    if (view === undefined) throw new Error('a session that was moved is no longer seen')
    return view
  },
})
