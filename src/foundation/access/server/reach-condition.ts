import { type Expression, type SqlBool, sql } from 'kysely'
import { type Actor, holds } from '../domain/actor.ts'
import type { Capability, ScopeKind } from '../domain/capabilities.ts'

/**
 * SQL condition: the row lies where the actor holds the capability. The first lock; row-level security is the second.
 *
 *     .where(reachCondition(actor, 'flag.read', { table: 'flags', pupilColumn: 'pupil_id' }))
 *     // flags.class_id = $1
 *
 * A single place is compared by `=`, so that an index of that place also gives its rows in order.
 */
export function reachCondition(
  actor: Actor,
  capability: Capability,
  on: { readonly table: string; readonly pupilColumn: string },
): Expression<SqlBool> {
  const grants = actor.grants.filter((grant) => holds(grant, capability))
  if (grants.some((grant) => grant.scopeKind === 'country' || grant.scopeKind === 'system'))
    return sql<SqlBool>`true`
  const columns: readonly [ScopeKind, string][] = [
    ['municipality', 'municipality_id'],
    ['institution', 'institution_id'],
    ['class', 'class_id'],
    ['pupil', on.pupilColumn],
  ]
  const conditions = columns.flatMap(([kind, column]) => {
    const ids = grants.flatMap((grant) =>
      grant.scopeKind === kind && grant.scopeId !== null ? [grant.scopeId] : [],
    )
    const place = sql.ref(`${on.table}.${column}`)
    if (ids.length === 1) return [sql<SqlBool>`${place} = ${ids[0]}::uuid`]
    return ids.length === 0 ? [] : [sql<SqlBool>`${place} = any (${ids}::uuid[])`]
  })
  return conditions.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(conditions, sql` or `)})`
}
