import { sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'
import type { SchoolRole } from '../domain/access-of-post.ts'

export type KnownPost = {
  readonly id: string
  /** A post that the product knows, else the words of the register. */
  readonly post: string
  readonly classId: string | null
  /** First day on which it is no more; null: no end is set. */
  readonly endsOn: string | null
}

export type KnownColleague = {
  readonly id: string
  readonly givenName: string
  readonly familyName: string
  readonly email: string | null
  readonly hasAccount: boolean
  /** Has used the account: keeps the own address, whatever a list says. */
  readonly signsIn: boolean
  /** Has access or an account somewhere: a list only proposes another address. */
  readonly keepsAddress: boolean
  readonly posts: readonly KnownPost[]
}

/** Who works in a school on a day or later, with the posts there: for comparing with a list. */
export async function listColleagues(
  db: Db,
  { institutionId, today }: { readonly institutionId: string; readonly today: string },
): Promise<readonly KnownColleague[]> {
  const { rows } = await sql<KnownColleague>`
    select person.id, person.given_name as "givenName", person.family_name as "familyName", person.email,
      account.person_id is not null as "hasAccount", coalesce(account.status <> 'invited', false) as "signsIn",
      keeper.id is not null as "keepsAddress",
      jsonb_agg(jsonb_build_object('id', post.id, 'post', post.post, 'classId', post.class_id, 'endsOn', post.ends_on)
        order by post.starts_on, post.id) as posts
    from people.staff_posts post
    join people.persons person on person.id = post.person_id
    left join access.accounts_of_school(${institutionId}::uuid) account on account.person_id = person.id
    left join access.keepers_of_school(${institutionId}::uuid) as keeper (id) on keeper.id = person.id
    where post.institution_id = ${institutionId}::uuid and (post.ends_on is null or post.ends_on > ${today}::date)
    group by person.id, account.person_id, account.status, keeper.id
    order by person.family_name, person.given_name, person.id`.execute(db)
  return rows
}

export type KnownByEmail = {
  readonly personId: string
  readonly givenName: string
  readonly familyName: string
  readonly hasAccount: boolean
}

/** Whose these addresses (in small letters) are, anywhere in the country: for comparing names, never for showing. */
export async function listPersonsByEmail(
  db: Db,
  emails: readonly string[],
): Promise<ReadonlyMap<string, KnownByEmail>> {
  if (emails.length === 0) return new Map()
  const { rows } = await sql<KnownByEmail & { email: string }>`
    select found.email, found.person_id as "personId", found.given_name as "givenName", found.family_name as "familyName",
      found.has_account as "hasAccount"
    from people.persons_by_email(${[...emails]}::text[]) found`.execute(db)
  return new Map(rows.map(({ email, ...person }) => [email, person]))
}

export type KnownGrant = {
  readonly id: string
  readonly personId: string
  readonly role: SchoolRole
  readonly scopeKind: 'institution' | 'class'
  readonly scopeId: string
  readonly validUntil: string | null
}

/** Grants of a school that hold or will. */
export async function listSchoolGrants(db: Db, institutionId: string): Promise<readonly KnownGrant[]> {
  const { rows } = await sql<KnownGrant>`
    select held.id, held.person_id as "personId", held.role, held.scope_kind as "scopeKind",
      held.scope_id as "scopeId", held.valid_until as "validUntil"
    from access.grants_of_school(${institutionId}::uuid) held`.execute(db)
  return rows
}

export type KnownProposal = {
  readonly kind: 'begin' | 'end'
  readonly status: 'open' | 'declined'
  readonly personId: string
  readonly postId: string
  readonly role: string
  readonly scopeId: string
}

/** Proposals that wait, or were declined: neither is proposed again for the same post. */
export async function listKnownProposals(db: Db, institutionId: string): Promise<readonly KnownProposal[]> {
  const { rows } = await sql<KnownProposal>`
    select kind, status, person_id as "personId", post_id as "postId", role, scope_id as "scopeId"
    from access.proposals
    where institution_id = ${institutionId}::uuid and status in ('open', 'declined')`.execute(db)
  return rows
}

export type KnownAddress = { readonly personId: string; readonly email: string }

/** Addresses (in small letters) that wait or were declined: neither is proposed again. */
export async function listKnownAddresses(db: Db, institutionId: string): Promise<readonly KnownAddress[]> {
  const { rows } = await sql<KnownAddress>`
    select person_id as "personId", lower(email) as email
    from access.address_proposals
    where institution_id = ${institutionId}::uuid and status in ('open', 'declined')`.execute(db)
  return rows
}
