import type { z } from 'zod'
import type { Trx } from '#platform/db/connect.ts'
import { OwnSession, SessionId } from '../contract/session.ts'

type Limits = { readonly now: Date; readonly idleMinutes: number }

/** Sessions of the present actor that still hold, the latest first. */
export async function listOwnSessions(
  trx: Trx,
  personId: string,
  { now, idleMinutes }: Limits,
  present: Buffer | undefined,
) {
  const rows = await trx
    .selectFrom('access.sessions as session')
    .select([
      'session.id',
      'session.token_hash',
      'session.device',
      'session.method',
      'session.started_at',
      'session.last_seen_at',
    ])
    .where('session.person_id', '=', personId)
    .where('session.stage', '=', 'full')
    .where('session.ends_at', '>', now)
    .where('session.last_seen_at', '>', new Date(now.getTime() - idleMinutes * 60_000))
    .orderBy('session.last_seen_at', 'desc')
    .execute()
  return rows.map(
    (row): z.input<typeof OwnSession> => ({
      id: SessionId.parse(row.id),
      device: row.device,
      method: OwnSession.shape.method.parse(row.method),
      startedAt: row.started_at.toISOString(),
      lastSeenAt: row.last_seen_at.toISOString(),
      present: present?.equals(row.token_hash) === true,
    }),
  )
}
