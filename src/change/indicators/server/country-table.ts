import { listMunicipalitiesOf } from '#foundation/institutions/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { exactTables, type ReadTable } from './exact-table.ts'
import { territoryOn } from './overview-scope.ts'

/** Every municipality of the division in force, as a place of an overview. */
export async function countryTables(
  trx: Trx,
  { today, now }: { readonly today: string; readonly now: Date },
): Promise<ReadTable> {
  const places = await listMunicipalitiesOf(trx, territoryOn(today).scheme)
  return exactTables(trx, { by: 'municipality', places, now })
}
