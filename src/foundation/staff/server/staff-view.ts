import { sql } from 'kysely'
import { type Actor, holdsAnywhere } from '#foundation/access/index.ts'
import type { EndpointContext } from '#foundation/endpoint/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { notFound } from '#platform/errors/app-error.ts'
import {
  AddressProposal,
  type Colleague,
  GrantId,
  HeldAccess,
  Proposal,
  ProposalId,
  type StaffView,
} from '../contract/staff.ts'
import { addressHindranceOf, hindranceOf, mayDecline, mayGive } from './may-decide.ts'

type ViewContext = Pick<EndpointContext, 'trx' | 'actor' | 'today' | 'services'>

export async function listPlaces(
  trx: Trx,
  actor: Actor,
): Promise<{ id: string; name: string; waiting: number }[]> {
  const own = actor.grants.flatMap(({ scopeKind, scopeId }) =>
    scopeKind === 'institution' && scopeId !== null ? [scopeId] : [],
  )
  const { rows } = await sql<{ id: string; name: string; waiting: number }>`
    with waiting as (
      select id, institution_id from access.proposals where status = 'open'
      union all select id, institution_id from access.address_proposals where status = 'open')
    select school.id, school.name, count(proposal.id)::int as waiting
    from institutions.institutions school
    left join waiting proposal on proposal.institution_id = school.id
    where (school.id = any (${own}::uuid[])
        and school.id = any (access.reach('access.confirm', 'institution')))
      or (${holdsAnywhere(actor, 'grants.manage')} and school.id in (
        select waits.institution_id from waiting waits))
    group by school.id, school.name
    order by school.name`.execute(trx)
  return rows
}

/** Everybody who works in the school now or soon, who has access to it, and of whom something is proposed. */
export async function getStaffView(
  { trx, actor, today, services }: ViewContext,
  institutionId: string,
): Promise<StaffView> {
  const school = await trx
    .selectFrom('institutions.institutions as school')
    .select('school.name')
    .where('school.id', '=', institutionId)
    .executeTakeFirst()
  if (school === undefined) throw notFound()
  const parts = {
    people: await listPeople(trx, institutionId),
    posts: Map.groupBy(await listPosts(trx, institutionId, today), ({ personId }) => personId),
    access: Map.groupBy(await listAccess(trx, institutionId), ({ personId }) => personId),
    proposals: Map.groupBy(await listProposals(trx, institutionId), ({ personId }) => personId),
  }
  return {
    institutionId,
    institutionName: school.name,
    mails: services.config.mail !== undefined,
    people: parts.people.map((person) => colleagueOf(person, parts, { actor, institutionId, today })),
  }
}

type Parts = {
  readonly posts: ReadonlyMap<string, readonly PostRow[]>
  readonly access: ReadonlyMap<string, readonly AccessRow[]>
  readonly proposals: ReadonlyMap<string, readonly ProposalRow[]>
}

function colleagueOf(
  person: PersonRow,
  parts: Parts,
  where: { readonly actor: Actor; readonly institutionId: string; readonly today: string },
): Colleague {
  const { actor, institutionId } = where
  const { waiting, invitedUntil, lastSignedInAt, ...rest } = person
  const { id, account } = rest
  const isSelf = id === actor.personId
  const access = (parts.access.get(id) ?? []).map(({ personId: _, ...held }) =>
    HeldAccess.parse({ ...held, canEnd: !isSelf && mayGive(actor, institutionId, held.role) }),
  )
  const mayInvite = access.length > 0 && access.every(({ canEnd }) => canEnd) && person.email !== null
  return {
    ...rest,
    posts: (parts.posts.get(id) ?? []).map(({ post, className, until }) => ({ post, className, until })),
    invitedUntil: invitedUntil?.toISOString() ?? null,
    lastSignedInAt: lastSignedInAt?.toISOString() ?? null,
    access,
    proposals: (parts.proposals.get(id) ?? []).map((row) => proposalOf(row, where)),
    addresses: waiting.map((row) => addressOf(id, row, actor)),
    isSelf,
    canInvite: (account === 'none' || account === 'invited') && mayInvite,
  }
}

function proposalOf(row: ProposalRow, where: Parameters<typeof hindranceOf>[0]): Proposal {
  const { givenName, familyName } = row
  return Proposal.parse({
    ...row,
    id: ProposalId.parse(row.id),
    proposedAt: row.proposedAt.toISOString(),
    proposedBy: givenName === null || familyName === null ? null : { givenName, familyName },
    hindrance: hindranceOf(where, row),
    canDecline: mayDecline(where.actor, row),
  })
}

function addressOf(personId: string, row: AddressRow, actor: Actor): AddressProposal {
  const { id, email, proposedAt, givenName, familyName } = row
  return AddressProposal.parse({
    id: ProposalId.parse(id),
    email,
    proposedAt: new Date(proposedAt).toISOString(),
    proposedBy: givenName === null || familyName === null ? null : { givenName, familyName },
    hindrance: addressHindranceOf(actor, { ...row, personId }),
    canDecline: mayDecline(actor, { ...row, personId }),
  })
}

type AddressRow = {
  readonly id: string
  readonly email: string
  readonly proposedBy: string
  readonly proposedAt: string
  readonly givenName: string | null
  readonly familyName: string | null
  readonly mayConfirm: boolean
  readonly isTaken: boolean
  readonly hasSignedIn: boolean
}

type PersonRow = Pick<Colleague, 'id' | 'givenName' | 'familyName' | 'email'> & {
  readonly account: Colleague['account']
  readonly invitedUntil: Date | null
  readonly lastSignedInAt: Date | null
  readonly secondFactor: boolean
  /** Addresses that wait. */
  readonly waiting: readonly AddressRow[]
}

async function listPeople(trx: Trx, institutionId: string): Promise<readonly PersonRow[]> {
  const { rows } = await sql<PersonRow>`
    select person.id, person.given_name as "givenName", person.family_name as "familyName", person.email,
      coalesce(account.status, 'none') as account, account.invited_until as "invitedUntil",
      account.last_signed_in_at as "lastSignedInAt", coalesce(account.second_factor, false) as "secondFactor",
      coalesce(address.waiting, '[]') as waiting
    from access.people_of_school(${institutionId}::uuid) person
    left join access.accounts_of_school(${institutionId}::uuid) account on account.person_id = person.id
    left join (
      select waits.person_id, jsonb_agg(jsonb_build_object('id', waits.id, 'email', waits.email, 'proposedBy', waits.proposed_by,
        'proposedAt', waits.proposed_at, 'givenName', waits.given_name, 'familyName', waits.family_name,
        'mayConfirm', waits.may_confirm, 'isTaken', waits.is_taken, 'hasSignedIn', waits.has_signed_in)
        order by waits.proposed_at, waits.id) as waiting
      from access.addresses_of_school(${institutionId}::uuid) waits
      group by waits.person_id) address on address.person_id = person.id
    order by person.family_name, person.given_name, person.id`.execute(trx)
  return rows
}

type PostRow = Colleague['posts'][number] & { readonly personId: string }

/** A class of a school year that is over is told with it. */
async function listPosts(trx: Trx, institutionId: string, today: string): Promise<readonly PostRow[]> {
  const { rows } = await sql<PostRow>`
    select post.person_id as "personId", post.post, (post.ends_on - 1)::text as until,
      class.name || case when year.ends_on < ${today}::date then ' (' || class.school_year || ')' else '' end as "className"
    from people.staff_posts post
    left join institutions.classes class on class.id = post.class_id
    left join institutions.school_years year on year.code = class.school_year
    where post.institution_id = ${institutionId}::uuid and (post.ends_on is null or post.ends_on > ${today}::date)
    order by post.starts_on, class.grade, class.name, post.post`.execute(trx)
  return rows
}

type AccessRow = Omit<HeldAccess, 'canEnd'> & { readonly personId: string }

async function listAccess(trx: Trx, institutionId: string): Promise<readonly AccessRow[]> {
  const { rows } = await sql<AccessRow>`
    select held.id as "grantId", held.person_id as "personId", held.role, held.class_name as "className",
      held.valid_from as "validFrom", held.valid_until as "validUntil"
    from access.grants_of_school(${institutionId}::uuid) held
    order by held.role, length(held.class_name), held.class_name`.execute(trx)
  return rows.map((row) => ({ ...row, grantId: GrantId.parse(row.grantId) }))
}

type ProposalRow = Omit<Proposal, 'id' | 'proposedAt' | 'proposedBy' | 'hindrance' | 'canDecline'> & {
  readonly id: string
  readonly personId: string
  /** Who brought the list. */
  readonly givenName: string | null
  readonly familyName: string | null
  readonly proposedAt: Date
  readonly proposedBy: string
}

async function listProposals(trx: Trx, institutionId: string): Promise<readonly ProposalRow[]> {
  const { rows } = await sql<ProposalRow>`
    select proposal.id, proposal.kind, proposal.person_id as "personId", proposal.role, class.name as "className",
      proposal.valid_from as "validFrom", proposal.valid_until as "validUntil", proposal.proposed_by as "proposedBy",
      proposal.proposed_at as "proposedAt", brought.given_name as "givenName", brought.family_name as "familyName"
    from access.proposals proposal
    left join institutions.classes class on proposal.scope_kind = 'class' and class.id = proposal.scope_id
    left join people.persons brought on brought.id = proposal.proposed_by
    where proposal.institution_id = ${institutionId}::uuid and proposal.status = 'open'
    order by proposal.kind, proposal.role, class.grade, class.name`.execute(trx)
  return rows
}
