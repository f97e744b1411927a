import type { Db } from '#platform/db/connect.ts'

export type Municipality = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly kind: string
}

/** Municipalities of a territory scheme, by name. */
export async function listMunicipalitiesOf(db: Db, scheme: string): Promise<readonly Municipality[]> {
  return db
    .selectFrom('institutions.municipalities as unit')
    .select(['unit.id', 'unit.code', 'unit.name', 'unit.kind'])
    .where('unit.scheme', '=', scheme)
    .orderBy('unit.name')
    .execute()
}

export async function findMunicipality(db: Db, id: string): Promise<Municipality | undefined> {
  return db
    .selectFrom('institutions.municipalities as unit')
    .select(['unit.id', 'unit.code', 'unit.name', 'unit.kind'])
    .where('unit.id', '=', id)
    .executeTakeFirst()
}

/** All municipalities of the scheme to which one belongs. */
export async function listMunicipalitiesBeside(db: Db, id: string): Promise<readonly Municipality[]> {
  return db
    .selectFrom('institutions.municipalities as unit')
    .innerJoin('institutions.municipalities as given', 'given.scheme', 'unit.scheme')
    .select(['unit.id', 'unit.code', 'unit.name', 'unit.kind'])
    .where('given.id', '=', id)
    .orderBy('unit.name')
    .execute()
}
