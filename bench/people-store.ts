import { sql } from 'kysely'
import type { Actor, Role, ScopeKind } from '#foundation/access/index.ts'
import type { Db } from '#platform/db/connect.ts'
import { stableId } from '#platform/ids/stable-id.ts'

/** A person of the bench with one role in some places; the same one in every run. */
export async function benchPerson(
  owner: Db,
  role: Role,
  scopeKind: ScopeKind,
  scopeIds: readonly string[],
): Promise<Actor> {
  const personId = stableId('bench-person', `${role} ${scopeIds.join()}`)
  await owner
    .insertInto('people.persons')
    .values({ id: personId, given_name: 'Mērītājs', family_name: role })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  for (const scopeId of scopeIds) {
    await owner
      .insertInto('access.grants')
      .values({
        id: stableId('bench-grant', `${role} ${scopeId}`),
        person_id: personId,
        role,
        scope_kind: scopeKind,
        scope_id: scopeId,
        valid_from: '2016-09-01',
        reason: 'bench',
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  const grants = scopeIds.map((scopeId) => ({ role, scopeKind, scopeId, reason: 'bench' }))
  return { personId, grants }
}

export type PlaceOfBench = { readonly id: string; readonly name: string; readonly pupils: number }

/** Municipalities by their number of pupils, the largest first. */
export async function listMunicipalities(owner: Db): Promise<readonly PlaceOfBench[]> {
  const { rows } = await sql<PlaceOfBench>`
    select place.id, place.name, count(*) as pupils
    from people.pupils pupil join institutions.municipalities place on place.id = pupil.municipality_id
    group by place.id, place.name order by count(*) desc, place.id`.execute(owner)
  return rows
}

/** All pupils of the country. */
export async function countPupils(owner: Db): Promise<number> {
  const { rows } = await sql<{ pupils: number }>`select count(*)::int as pupils from people.pupils`.execute(
    owner,
  )
  return rows[0]?.pupils ?? 0
}

/** The class in which most pupils wait for an answer, of several the largest. */
export async function classWithMostFlags(owner: Db): Promise<PlaceOfBench> {
  const { rows } = await sql<PlaceOfBench>`
    select place.id, place.name, count(distinct pupil.id) as pupils
    from people.pupils pupil
    join institutions.classes place on place.id = pupil.class_id
    left join risk.flags flag on flag.pupil_id = pupil.id and flag.answered_at is null and flag.withdrawn_at is null
    group by place.id, place.name order by count(flag.id) desc, count(distinct pupil.id) desc, place.id limit 1`.execute(
    owner,
  )
  const [found] = rows
  if (found === undefined) throw new Error('The country has no classes')
  return found
}
