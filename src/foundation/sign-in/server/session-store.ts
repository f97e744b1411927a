import { sql } from 'kysely'
import type { SessionStage } from '#foundation/endpoint/index.ts'
import type { Trx } from '#platform/db/connect.ts'

export type SignInMethod = 'password' | 'passkey' | 'oidc' | 'demo'

export type NewSession = {
  readonly hash: Buffer
  readonly personId: string
  readonly method: SignInMethod
  readonly secondFactor: boolean
  readonly stage: SessionStage
  readonly device: string | null
  readonly startedAt: Date
  readonly endsAt: Date
}

export async function insertSession(trx: Trx, session: NewSession): Promise<void> {
  await sql`select access.start_session(${session.hash}, ${session.personId}::uuid, ${session.method},
    ${session.secondFactor}, ${session.startedAt}, ${session.endsAt}, ${session.stage}, ${session.device})`.execute(
    trx,
  )
}

export async function removeSession(trx: Trx, hash: Buffer): Promise<void> {
  await sql`select access.end_session(${hash})`.execute(trx)
}

/** Ends one session of the present actor, by the id that its owner sees. */
export async function removeSessionOf(trx: Trx, own: { id: string; personId: string }): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('access.sessions')
    .where('id', '=', own.id)
    .where('person_id', '=', own.personId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Ends the sessions of the present actor, except one. Returns how many there were. */
export async function removeSessionsOf(trx: Trx, personId: string, except?: Buffer): Promise<number> {
  let query = trx.deleteFrom('access.sessions').where('person_id', '=', personId)
  if (except !== undefined) query = query.where('token_hash', '<>', except)
  const { numDeletedRows } = await query.executeTakeFirst()
  return Number(numDeletedRows)
}
