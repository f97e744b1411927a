import { type Expression, type SqlBool, sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'
import type { ClassView } from '../contract/classes.ts'
import type { RolePlaces } from '../domain/role-places.ts'

/** Classes of an institution in a school year, from the lowest grade; only those where `places` has a role, if given. */
export async function listClassesOf(
  db: Db,
  of: { readonly institutionId: string; readonly schoolYear: string },
  places?: RolePlaces,
): Promise<readonly ClassView[]> {
  return db
    .selectFrom('institutions.classes as class')
    .innerJoin('institutions.institutions as institution', 'institution.id', 'class.institution_id')
    .select(['class.id', 'class.name', 'class.grade', 'class.school_year as schoolYear'])
    .where('class.institution_id', '=', of.institutionId)
    .where('class.school_year', '=', of.schoolYear)
    .$if(places !== undefined && !places.everywhere, (query) => query.where(hasRoleAt(places)))
    .orderBy('class.grade')
    .orderBy('class.name')
    .execute()
}

/** What classes are called, by id. */
export async function listClassNames(db: Db, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  if (ids.size === 0) return new Map()
  const rows = await db
    .selectFrom('institutions.classes as class')
    .select(['class.id', 'class.name'])
    .where('class.id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

function hasRoleAt(places: RolePlaces | undefined): Expression<SqlBool> {
  return sql<SqlBool>`(
    institution.municipality_id = any (${places?.municipalityIds ?? []}::uuid[])
    or institution.id = any (${places?.institutionIds ?? []}::uuid[])
    or class.id = any (${places?.classIds ?? []}::uuid[]))`
}
