import { type Expression, type SqlBool, sql } from 'kysely'
import { type Actor, type Capability, holds, holdsAnywhere } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import type { UnenrolledQuery } from '../contract/unenrolled.ts'
import type { UnenrolledRow } from '../contract/unenrolled-row.ts'
import { childJoin, entryRow, rowOf } from './entry-row-view.ts'

type Asking = { readonly trx: Trx; readonly actor: Actor; readonly today: string }

/** One page of the register of the actor's municipalities: what has to be recorded first comes first. */
export async function listEntryRows(
  { trx, actor, today }: Asking,
  page: UnenrolledQuery,
): Promise<{ rows: UnenrolledRow[]; next: string | null }> {
  const conditions: Expression<SqlBool>[] = [
    within(actor, 'unenrolled.read'),
    page.closed === 'yes' ? sql<SqlBool>`entry.closed_on is not null` : isOpen,
    ...(page.status === undefined ? [] : [sql<SqlBool>`entry.status = ${page.status}`]),
    ...(page.silent === undefined ? [] : [sql<SqlBool>`entry.due_on < ${today}::date`]),
    ...(page.checkLate === undefined ? [] : [sql<SqlBool>`entry.next_check_on < ${today}::date`]),
    ...afterKey(page.after),
  ]
  const { rows: found } = await sql<{ row: unknown }>`
    select ${entryRow} as row from unenrolled.entries entry ${childJoin}
    where ${sql.join(conditions, sql` and `)}
    order by entry.due_on, entry.id limit ${page.limit + 1}`.execute(trx)
  const rows = found.slice(0, page.limit).map(({ row }) => rowOf(row, today))
  const last = rows.at(-1)
  return { rows, next: found.length > page.limit && last ? `${last.dueOn}~${last.id}` : null }
}

/** Entries of which nobody has recorded anything in time, the longest silent first, and how many there are in all. */
export async function listSilentUnenrolled(
  { trx, actor, today }: Asking,
  limit: number,
): Promise<{ rows: UnenrolledRow[]; count: number }> {
  if (!holdsAnywhere(actor, 'unenrolled.write')) return { rows: [], count: 0 }
  const { rows } = await sql<{ row: unknown; count: number }>`
    select ${entryRow} as row, count(*) over () as count from unenrolled.entries entry ${childJoin}
    where ${within(actor, 'unenrolled.write')} and ${isOpen} and entry.due_on < ${today}::date
    order by entry.due_on, entry.id limit ${limit}`.execute(trx)
  return { rows: rows.map(({ row }) => rowOf(row, today)), count: rows[0]?.count ?? 0 }
}

const isOpen = sql<SqlBool>`entry.closed_on is null`

function within(actor: Actor, capability: Capability): Expression<SqlBool> {
  const municipalities = municipalitiesOf(actor, capability)
  return sql<SqlBool>`entry.municipality_id = any (${municipalities}::uuid[])`
}

/** The municipalities in which the actor holds a capability. */
export function municipalitiesOf(actor: Actor, capability: Capability): string[] {
  return actor.grants.flatMap((grant) =>
    holds(grant, capability) && grant.scopeKind === 'municipality' && grant.scopeId !== null
      ? [grant.scopeId]
      : [],
  )
}

function afterKey(key: string | undefined): Expression<SqlBool>[] {
  if (key === undefined) return []
  const [dueOn, id] = key.split('~')
  return [sql<SqlBool>`(entry.due_on, entry.id) > (${dueOn}::date, ${id}::uuid)`]
}
