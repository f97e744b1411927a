import { sql } from 'kysely'
import { z } from 'zod'
import type { EndpointContext } from '#foundation/endpoint/index.ts'
import { type FamilyInvitations, FamilyMember } from '../contract/family-invitation.ts'

const Row = FamilyMember.omit({ state: true, invitedUntil: true, isOver: true, isSelf: true }).extend({
  account: z.enum(['none', 'invited', 'active', 'locked']).nullable(),
  invitedUntil: z.date().nullable(),
})

const stateOf = { none: 'none', invited: 'invited', active: 'signs-in', locked: 'closed' } as const

/** Whom of the family the school may let in, guardians first, and how far they have come: one query. */
export async function listFamilyMembers(
  { trx, actor, services }: Pick<EndpointContext, 'trx' | 'actor' | 'services'>,
  pupilId: string,
): Promise<FamilyInvitations> {
  const { rows } = await sql`
    select one.person_id as "personId", one.party, one.relation, one.given_name as "givenName", one.family_name as "familyName",
      one.email, one.may_from as "mayFrom", one.account, one.invited_until as "invitedUntil"
    from access.family_access(${pupilId}::uuid) one
    order by one.party, one.family_name, one.given_name, one.person_id`.execute(trx)
  const members = z
    .array(Row)
    .parse(rows)
    .map(({ account, invitedUntil, ...member }) => ({
      ...member,
      state: stateOf[account ?? 'none'],
      invitedUntil: invitedUntil?.toISOString() ?? null,
      isOver: invitedUntil !== null && invitedUntil <= services.clock.now(),
      isSelf: member.personId === actor.personId,
    }))
  return { members, mails: services.config.mail !== undefined }
}
