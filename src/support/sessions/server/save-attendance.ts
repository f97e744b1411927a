import { endpoint } from '#foundation/endpoint/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { conflict, refuse } from '#platform/errors/app-error.ts'
import { saveAttendance as contract } from '../contract/session.ts'
import { sameMarks } from '../domain/attendance.ts'
import { findPersonName } from './person-name-reads.ts'
import { canGiveSessions } from './policies.ts'
import { requireOwnSession } from './require-session.ts'
import { type LockedSession, updateAttendance } from './session-store.ts'

/** Says who was there. Sent twice after a lost connection it is one saving; a correction leaves what was said before. */
export const saveAttendance = endpoint({
  ...contract,
  access: canGiveSessions,
  audit: 'sessions.attendance-saved',
  handler: async (context) => {
    const { trx, actor, input, today, services, note } = context
    const session = await requireOwnSession(context)
    if (session.heldOn > today) throw refuse('sessions.not-yet', { params: { day: session.heldOn } })
    if (Object.keys(input.value).some((id) => !(id in session.marks)))
      throw refuse('sessions.participant-unknown')
    const marks = { ...session.marks, ...input.value }
    note({ sessionId: session.id, pupils: session.pupilIds })
    if (sameMarks(marks, session.marks) && session.version > 0)
      return { version: session.version, savedAt: (session.attendedAt ?? services.clock.now()).toISOString() }
    if (input.version !== session.version) throw await changedMeanwhile(trx, session)
    const at = services.clock.now()
    await updateAttendance(trx, session, marks, { by: actor.personId, at })
    return { version: session.version + 1, savedAt: at.toISOString() }
  },
})

/** What another person or device has saved, which the page shows beside one's own. */
async function changedMeanwhile(trx: Trx, session: LockedSession): Promise<Error> {
  const by = session.attendedBy === null ? undefined : await findPersonName(trx, session.attendedBy)
  return conflict('sessions.changed-meanwhile', {
    data: {
      value: session.marks,
      version: session.version,
      ...(by === undefined ? {} : { by }),
      ...(session.attendedAt === null ? {} : { at: session.attendedAt.toISOString() }),
    },
  })
}
