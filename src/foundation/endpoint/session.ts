import { createHash, createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, roles, scopeKinds } from '#foundation/access/index.ts'
import type { Services } from './services.ts'

export const SESSION_COOKIE = 'pamani_session'

export type Session = {
  readonly actor: Actor
  readonly hash: Buffer
  readonly method: string
  readonly secondFactor: boolean
}

const Grants = z.array(
  z.object({ role: z.enum(roles), scopeKind: z.enum(scopeKinds), scopeId: z.string().nullable(), reason: z.string() }),
)

export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** The token that a page must send back with every change; another site cannot know it. */
export function csrfToken(services: Pick<Services, 'keys'>, sessionHash: Buffer): string {
  return createHmac('sha256', services.keys.session).update('csrf').update(sessionHash).digest('base64url')
}

/** Finds the person behind a session cookie, with the grants in force now. */
export async function findSession(services: Services, token: string | undefined): Promise<Session | undefined> {
  if (!token) return undefined
  const hash = hashToken(token)
  const idle = `${services.config.session.idleMinutes} minutes`
  const found = await sql<{ person_id: string; method: string; second_factor: boolean; grants: unknown }>`
    select person_id, method, second_factor, grants
    from access.open_session(${hash}, ${services.clock.now()}, ${idle}::interval)`.execute(services.db)
  const row = found.rows[0]
  if (row === undefined) return undefined
  const actor = { personId: row.person_id, grants: Grants.parse(row.grants) }
  return { actor, hash, method: row.method, secondFactor: row.second_factor }
}
