import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

export type OwnRole = {
  readonly role: string
  readonly scopeName: string
  readonly institutionName: string | null
}

export async function findOwnName(
  trx: Trx,
  personId: string,
): Promise<{ givenName: string; familyName: string } | undefined> {
  const row = await trx
    .selectFrom('people.persons as person')
    .select(['person.given_name', 'person.family_name'])
    .where('person.id', '=', personId)
    .executeTakeFirst()
  return row && { givenName: row.given_name, familyName: row.family_name }
}

/** Roles in force of the present actor, with the names of their places. A pupil's name shows only to who may see it. */
export async function listRolesWithPlaces(
  trx: Trx,
  personId: string,
  today: string,
): Promise<readonly OwnRole[]> {
  const { rows } = await sql<{ role: string; scope_name: string; institution_name: string | null }>`
    select g.role,
      coalesce(c.name || ', ' || ci.name, i.name, m.name, p.given_name || ' ' || p.family_name, '') as scope_name,
      coalesce(ci.name, i.name) as institution_name
    from access.grants g
    left join institutions.classes c on g.scope_kind = 'class' and c.id = g.scope_id
    left join institutions.institutions ci on ci.id = c.institution_id
    left join institutions.institutions i on g.scope_kind = 'institution' and i.id = g.scope_id
    left join institutions.municipalities m on g.scope_kind = 'municipality' and m.id = g.scope_id
    left join people.pupils p on g.scope_kind = 'pupil' and p.id = g.scope_id
    where g.person_id = ${personId} and g.revoked_at is null
      and g.valid_from <= ${today} and (g.valid_until is null or g.valid_until >= ${today})
    order by g.granted_at, g.role, scope_name`.execute(trx)
  return rows.map((row) => ({
    role: row.role,
    scopeName: row.scope_name,
    institutionName: row.institution_name,
  }))
}
