import { createHash, createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { type Actor, needsSecondFactor } from '#foundation/access/index.ts'
import { Grants } from './actor-reads.ts'
import type { Services } from './services.ts'

export const SESSION_COOKIE = 'pamani_session'

const sessionStages = ['second-factor', 'enrolment', 'full'] as const
/** How far a sign-in has come. Only a full session makes somebody an actor. */
export type SessionStage = (typeof sessionStages)[number]

export type Session = {
  readonly actor: Actor
  readonly hash: Buffer
  readonly stage: SessionStage
  readonly method: string
  readonly secondFactor: boolean
  readonly startedAt: Date
}

type SessionRow = {
  person_id: string
  method: string
  second_factor: boolean
  stage: SessionStage
  started_at: Date
  grants: unknown
}

export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** The token that a page must send back with every change; another site cannot know it. */
export function csrfToken(services: Pick<Services, 'keys'>, sessionHash: Buffer): string {
  return createHmac('sha256', services.keys.session).update('csrf').update(sessionHash).digest('base64url')
}

/**
 * Finds the person behind a session cookie, with the grants in force now. A session that began with a password alone, as a family's
 * may, is over as soon as the person gets a role that needs a second factor.
 */
export async function findSession(
  services: Services,
  token: string | undefined,
): Promise<Session | undefined> {
  if (!token) return undefined
  const hash = hashToken(token)
  const idle = `${services.config.session.idleMinutes} minutes`
  const found = await sql<SessionRow>`
    select person_id, method, second_factor, stage, started_at, grants
    from access.open_session(${hash}, ${services.clock.now()}, ${idle}::interval)`.execute(services.db)
  const row = found.rows[0]
  if (row === undefined) return undefined
  const actor = { personId: row.person_id, grants: Grants.parse(row.grants) }
  const { method, stage } = row
  const isWeak = stage === 'full' && method !== 'demo' && !row.second_factor
  if (isWeak && actor.grants.some(({ role }) => needsSecondFactor(role))) return undefined
  return { actor, hash, stage, method, secondFactor: row.second_factor, startedAt: row.started_at }
}
