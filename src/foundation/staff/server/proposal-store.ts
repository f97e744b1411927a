import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import type { SchoolRole } from '../domain/access-of-post.ts'

export type NewProposal = {
  readonly id: string
  readonly kind: 'begin' | 'end'
  readonly personId: string
  readonly postId: string
  readonly role: SchoolRole
  readonly scopeKind: 'institution' | 'class'
  readonly scopeId: string
  readonly validFrom: string
  /** Last day of the access; null: no end is set. Of an end: the day after which it holds no more, also a past one. */
  readonly validUntil: string | null
  readonly reason: string
  /** The grant that is to end. */
  readonly grantId: string | null
}

type Source = {
  readonly institutionId: string
  readonly municipalityId: string
  readonly importId: string
  readonly by: string
  readonly at: Date
}

/** Proposes access; what waits already is not proposed twice. */
export async function insertProposals(
  trx: Trx,
  proposals: readonly NewProposal[],
  { institutionId, municipalityId, importId, by, at }: Source,
): Promise<void> {
  if (proposals.length === 0) return
  await sql`
    insert into access.proposals (id, kind, institution_id, municipality_id, person_id, post_id, role, scope_kind, scope_id,
      valid_from, valid_until, reason, grant_id, import_id, proposed_by, proposed_at)
    select given.id, given.kind, ${institutionId}::uuid, ${municipalityId}::uuid, given."personId", given."postId", given.role,
      given."scopeKind", given."scopeId", given."validFrom", given."validUntil", given.reason, given."grantId",
      ${importId}::uuid, ${by}::uuid, ${at}
    from jsonb_to_recordset(${JSON.stringify(proposals)}::jsonb)
      as given (id uuid, kind text, "personId" uuid, "postId" uuid, role text, "scopeKind" text, "scopeId" uuid,
        "validFrom" date, "validUntil" date, reason text, "grantId" uuid)
    on conflict do nothing`.execute(trx)
}

export type Decided = {
  readonly proposalId: string
  readonly kind: 'begin' | 'end'
  readonly grantId: string
  readonly personId: string
}

/** Gives and ends access as proposed. The database refuses whoever may not, and leaves out what is decided already. */
export async function confirmProposals(
  trx: Trx,
  ids: readonly string[],
  at: Date,
): Promise<readonly Decided[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Decided>`
    select done.proposal_id as "proposalId", done.kind, done.grant_id as "grantId", done.person_id as "personId"
    from access.confirm_proposals(${[...ids]}::uuid[], ${at}) done`.execute(trx)
  return rows
}

/** Declines what waits; how many there were. */
export async function declineProposals(trx: Trx, ids: readonly string[], at: Date): Promise<number> {
  if (ids.length === 0) return 0
  const { rows } = await sql`select access.decline_proposals(${[...ids]}::uuid[], ${at})`.execute(trx)
  return rows.length
}

/** Ends grants at once, with the sessions of their people. Answers whose they were; ended ones before are left out. */
export async function endGrants(
  trx: Trx,
  grantIds: readonly string[],
  at: Date,
): Promise<readonly { readonly grantId: string; readonly personId: string }[]> {
  const { rows } = await sql<{ grantId: string; personId: string | null }>`
    select wanted.id as "grantId", access.end_grant(wanted.id, ${at}) as "personId"
    from unnest(${[...grantIds]}::uuid[]) as wanted (id)`.execute(trx)
  return rows.flatMap(({ grantId, personId }) => (personId === null ? [] : [{ grantId, personId }]))
}

export type NewInvitation = {
  readonly personId: string
  readonly username: string
  readonly tokenHash: Buffer
}

/** Links for people who have access and have never signed in: whose, with the username of each account; others get none. */
export async function inviteColleagues(
  trx: Trx,
  invitations: readonly NewInvitation[],
  { institutionId, at, expiresAt }: { institutionId: string; at: Date; expiresAt: Date },
): Promise<ReadonlyMap<string, string>> {
  if (invitations.length === 0) return new Map()
  const given = invitations.map(({ tokenHash, ...rest }) => ({ ...rest, hash: tokenHash.toString('hex') }))
  const { rows } = await sql<{ personId: string; username: string | null }>`
    select given."personId", access.invite_colleague(${institutionId}::uuid, given."personId", given.username,
      decode(given.hash, 'hex'), ${at}, ${expiresAt}) as username
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given ("personId" uuid, username text, hash text)`.execute(
    trx,
  )
  return new Map(rows.flatMap(({ personId, username }) => (username === null ? [] : [[personId, username]])))
}
