import { type Expression, type SqlBool, sql } from 'kysely'
import type { Capability } from '#foundation/access/index.ts'
import type { Db } from '#platform/db/connect.ts'
import { InstitutionView } from '../contract/institutions.ts'
import type { RolePlaces } from '../domain/role-places.ts'

const PAGE = 200

const columns = [
  'institution.id',
  'institution.name',
  'institution.kind',
  'institution.founder',
  'institution.municipality_id as municipalityId',
  'municipality.name as municipality',
  'institution.first_grade as firstGrade',
  'institution.last_grade as lastGrade',
] as const

function all(db: Db) {
  return db
    .selectFrom('institutions.institutions as institution')
    .innerJoin(
      'institutions.municipalities as municipality',
      'municipality.id',
      'institution.municipality_id',
    )
    .select(columns)
}

function working(db: Db, today: string) {
  return all(db).where((where) =>
    where.or([where('institution.closed_on', 'is', null), where('institution.closed_on', '>', today)]),
  )
}

/** Institutions of a municipality that work on a day, by name; closed ones keep their data but are not offered. */
export async function listInstitutionsOf(
  db: Db,
  municipalityId: string,
  today: string,
): Promise<readonly InstitutionView[]> {
  const rows = await working(db, today)
    .where('institution.municipality_id', '=', municipalityId)
    .orderBy('institution.name')
    .execute()
  return rows.map((row) => InstitutionView.parse(row))
}

/** An institution, also a closed one. */
export async function findInstitution(db: Db, id: string): Promise<InstitutionView | undefined> {
  const row = await all(db).where('institution.id', '=', id).executeTakeFirst()
  return row && InstitutionView.parse(row)
}

/** The number in the Register of Educational Institutions; null when it is not known. */
export async function findRegistrationNumber(db: Db, id: string): Promise<string | null> {
  const row = await db
    .selectFrom('institutions.institutions as institution')
    .select('institution.registration_number as number')
    .where('institution.id', '=', id)
    .executeTakeFirst()
  return row?.number ?? null
}

export type InstitutionFilter = {
  readonly places: RolePlaces
  readonly today: string
  readonly municipalityId?: string | undefined
  readonly name?: string | undefined
  readonly after?: string | undefined
}

/** One page of the institutions in which somebody has a role, by name. */
export async function listInstitutionsInReach(
  db: Db,
  filter: InstitutionFilter,
): Promise<{ institutions: InstitutionView[]; next: string | null }> {
  const { municipalityId, name, after } = filter
  const rows = await working(db, filter.today)
    .where(hasRoleAt(filter.places))
    .$if(municipalityId !== undefined, (query) =>
      query.where('institution.municipality_id', '=', municipalityId ?? null),
    )
    .$if(name !== undefined && name !== '', (query) => query.where(nameContains(name ?? '')))
    .$if(after !== undefined, (query) => query.where(comesAfter(after ?? '')))
    .orderBy('institution.name')
    .orderBy('institution.id')
    .limit(PAGE + 1)
    .execute()
  const institutions = rows.slice(0, PAGE).map((row) => InstitutionView.parse(row))
  return { institutions, next: rows.length > PAGE ? (institutions.at(-1)?.id ?? null) : null }
}

function nameContains(name: string): Expression<SqlBool> {
  const pattern = `%${name.replaceAll(/[\\%_]/g, '\\$&')}%`
  return sql<SqlBool>`platform.fold(institution.name) like platform.fold(${pattern})`
}

function comesAfter(id: string): Expression<SqlBool> {
  return sql<SqlBool>`(institution.name, institution.id) >
    (select last.name, last.id from institutions.institutions last where last.id = ${id})`
}

function hasRoleAt(places: RolePlaces): Expression<SqlBool> {
  if (places.everywhere) return sql<SqlBool>`true`
  return sql<SqlBool>`(
    institution.municipality_id = any (${places.municipalityIds}::uuid[])
    or institution.id = any (${places.institutionIds}::uuid[])
    or institution.id in (select class.institution_id from institutions.classes class
                          where class.id = any (${places.classIds}::uuid[])))`
}

/** Schools in which the transaction's actor holds a capability, of their own or over one of their classes, by name. */
export async function listSchoolsWithin(
  db: Db,
  capability: Capability,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select institution.id, institution.name
    from institutions.institutions institution
    where institution.kind <> 'service'
      and (institution.municipality_id = any ((select access.reach(${capability}, 'municipality'))::uuid[])
        or institution.id = any ((select access.reach(${capability}, 'institution'))::uuid[])
        or institution.id in (
          select class.institution_id from institutions.classes class
          where class.id = any ((select access.reach(${capability}, 'class'))::uuid[]))
        or (select access.reaches_country(${capability})))
    order by institution.name, institution.id
    limit 1000`.execute(db)
  return rows
}
