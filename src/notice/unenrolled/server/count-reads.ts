import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

export type MunicipalityCount = {
  readonly id: string
  readonly name: string
  readonly open: number
  readonly onTime: number
  readonly silent: number
}

/** Open entries of every municipality that there is now, those with some first, by name. Ask elevated. */
export async function countByMunicipality(trx: Trx, today: string): Promise<readonly MunicipalityCount[]> {
  const { rows } = await sql<MunicipalityCount>`
    select municipality.id, municipality.name, count(entry.id) as open,
      count(*) filter (where entry.due_on >= ${today}::date) as "onTime",
      count(*) filter (where entry.due_on < ${today}::date) as silent
    from institutions.municipalities municipality
    left join unenrolled.entries entry on entry.municipality_id = municipality.id and entry.closed_on is null
    where entry.id is not null or not exists (
      select from institutions.municipality_successions went
      where went.from_id = municipality.id and went.to_id <> municipality.id and went.on_date <= ${today}::date)
    group by municipality.id, municipality.name
    order by count(entry.id) = 0, municipality.name`.execute(trx)
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
