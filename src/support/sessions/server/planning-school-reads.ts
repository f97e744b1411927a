import { type Actor, holds } from '#foundation/access/index.ts'
import type { Db } from '#platform/db/connect.ts'

/** Institutions in which the actor plans sessions. */
export async function listPlanningSchools(db: Db, actor: Actor): Promise<{ id: string; name: string }[]> {
  const ids = actor.grants
    .filter((grant) => grant.scopeKind === 'institution' && holds(grant, 'session.plan'))
    .flatMap(({ scopeId }) => (scopeId === null ? [] : [scopeId]))
  if (ids.length === 0) return []
  return db
    .selectFrom('institutions.institutions')
    .select(['id', 'name'])
    .where('id', 'in', ids)
    .orderBy('name')
    .execute()
}
