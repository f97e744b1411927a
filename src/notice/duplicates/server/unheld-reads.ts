import { sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'

type Names = { readonly declared: string; readonly place: string | null }

/** The places of pupils in words, as the history of a merge keeps them. */
export async function findPlaceNames(
  db: Db,
  pupils: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, Names>> {
  const found = await sql<Names & { id: string }>`
    select pupil.id, declared.name as declared, nullif(concat_ws(', ', institution.name, class.name), '') as place
    from people.pupils pupil
    join institutions.municipalities declared on declared.id = pupil.declared_municipality_id
    left join institutions.institutions institution on institution.id = pupil.institution_id
    left join institutions.classes class on class.id = pupil.class_id
    where pupil.id = any (${pupils.map(({ id }) => id)}::uuid[])`.execute(db)
  return new Map(found.rows.map(({ id, ...names }) => [id, names]))
}
