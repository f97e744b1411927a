import { type Actor, holds } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import type { WaitingDuplicates } from '../contract/waiting-duplicates.ts'
import { listPairs } from './pair-reads.ts'

/** Schools of whose records this person takes care, with the pairs that wait there. Whoever takes care of a municipality opens the list. */
export async function listWaitingDuplicates(trx: Trx, actor: Actor): Promise<readonly WaitingDuplicates[]> {
  const grants = actor.grants.filter(
    (grant) => grant.scopeKind === 'institution' && holds(grant, 'pupil.merge'),
  )
  if (grants.length === 0) return []
  const pairs = await listPairs(trx, { ...actor, grants })
  const counts = Map.groupBy(pairs, ({ pupils: [kept] }) => kept.institutionId)
  const ids = [...counts.keys()].filter((id) => id !== null)
  if (ids.length === 0) return []
  const schools = await trx
    .selectFrom('institutions.institutions as institution')
    .select(['institution.id', 'institution.name'])
    .where('institution.id', 'in', ids)
    .orderBy('institution.name')
    .execute()
  return schools.map((institution) => ({ institution, count: counts.get(institution.id)?.length ?? 0 }))
}
