import { sql } from 'kysely'
import { type Actor, holdsAnywhere } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import type { WaitingAccess } from '../contract/waiting-access.ts'

/** Schools where access waits for this person's decision, the longest waiting first: what the person may neither give nor end is left out. */
export async function listAccessToConfirm(
  trx: Trx,
  actor: Actor,
  limit: number,
): Promise<readonly WaitingAccess[]> {
  if (!holdsAnywhere(actor, 'access.confirm')) return []
  const { rows } = await sql<WaitingAccess['institution'] & { count: number; since: Date }>`
    with waiting as (
      select proposal.institution_id, proposal.person_id, proposal.proposed_by, proposal.proposed_at
      from access.proposals proposal
      where proposal.status = 'open' and case when proposal.role = 'school_leadership' then ${holdsAnywhere(actor, 'grants.manage')}
        else proposal.institution_id = any ((select access.reach('access.confirm', 'institution'))::uuid[]) end
      union all
      select place.institution_id, address.person_id, address.proposed_by, address.proposed_at
      from (select distinct institution_id from access.address_proposals where status = 'open') place
      cross join lateral access.addresses_of_school(place.institution_id) address
      where address.may_confirm)
    select school.id, school.name, count(distinct proposal.person_id)::int as count, min(proposal.proposed_at) as since
    from waiting proposal join institutions.institutions school on school.id = proposal.institution_id
    where ${actor.personId}::uuid not in (proposal.person_id, proposal.proposed_by)
    group by school.id, school.name
    order by since, school.id
    limit ${limit}`.execute(trx)
  return rows.map(({ id, name, count, since }) => ({
    institution: { id, name },
    count,
    since: since.toISOString(),
  }))
}
