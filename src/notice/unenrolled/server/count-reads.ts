import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

export type MunicipalityCount = {
  readonly id: string
  readonly name: string
  readonly open: number
  readonly onTime: number
  readonly silent: number
}

/** Open entries by municipality. Ask elevated. */
export async function countByMunicipality(trx: Trx, today: string): Promise<readonly MunicipalityCount[]> {
  const { rows } = await sql<MunicipalityCount>`
    select municipality.id, municipality.name, count(*) as open,
      count(*) filter (where entry.due_on >= ${today}::date) as "onTime",
      count(*) filter (where entry.due_on < ${today}::date) as silent
    from unenrolled.entries entry
    join institutions.municipalities municipality on municipality.id = entry.municipality_id
    where entry.closed_on is null
    group by municipality.id, municipality.name
    order by silent desc, municipality.name`.execute(trx)
  return rows
}

/** Open entries by recorded cause. Ask elevated. */
export async function countByCause(
  trx: Trx,
): Promise<readonly { readonly code: string | null; readonly count: number }[]> {
  const { rows } = await sql<{ code: string | null; count: number }>`
    select entry.cause as code, count(*) as count from unenrolled.entries entry
    where entry.closed_on is null group by entry.cause order by count(*) desc, entry.cause`.execute(trx)
  return rows
}
