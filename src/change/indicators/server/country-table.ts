import { listMunicipalitiesOf } from '#foundation/institutions/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import type { ExactTable } from '../domain/figures.ts'
import { readExactTable, type TableOf } from './exact-table.ts'
import { territoryOn } from './overview-scope.ts'

type Of = { readonly today: string; readonly now: Date; readonly schoolYear: string }

/** Every municipality of the division in force, as a place of an overview. */
export async function listMunicipalityPlaces(trx: Trx, today: string): Promise<TableOf['places']> {
  return listMunicipalitiesOf(trx, territoryOn(today).scheme)
}

export async function readCountryTable(trx: Trx, { today, now, schoolYear }: Of): Promise<ExactTable> {
  const places = await listMunicipalityPlaces(trx, today)
  return readExactTable(trx, { by: 'municipality', places, schoolYear, now })
}
