import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { type Actor, grantsFor, holds, reachCondition } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { ResidentRow, type ResidentSearch, type ResidentSide } from '../contract/residents.ts'
import { type Condition, pupilPage } from './pupil-page-view.ts'

/** One page of the pupils of two municipalities, by name: one query, through an index of them alone. */
export async function listResidentRows(
  trx: Trx,
  actor: Actor,
  search: ResidentSearch,
): Promise<{ rows: ResidentRow[]; next: ResidentRow['id'] | null }> {
  const found = await sql`
    with page as (${pupilPage(ofTwoMunicipalities(actor, search.side), search)})
    select page.id, page.given_name as "givenName", page.family_name as "familyName",
      class.name as "className", institution.name as "institutionName",
      learning.name as "municipalityName", declared.name as "declaredMunicipalityName",
      jsonb_build_object('pupilId', page.id, 'municipalityId', page.municipality_id, 'institutionId', page.institution_id,
        'classId', page.class_id) as place
    from page
    join institutions.institutions institution on institution.id = page.institution_id
    join institutions.municipalities learning on learning.id = page.municipality_id
    join institutions.municipalities declared on declared.id = page.declared_municipality_id
    left join institutions.classes class on class.id = page.class_id
    order by page.folded_name, page.id`.execute(trx)
  const rows = z
    .array(Found)
    .parse(found.rows)
    .map(({ place, ...row }) => ({
      ...row,
      canOpen: grantsFor(actor, 'pupil.read', place).length > 0,
    }))
  const page = rows.slice(0, search.limit)
  return {
    rows: page,
    next: rows.length > search.limit ? (page.at(-1)?.id ?? null) : null,
  }
}

const Found = ResidentRow.omit({ canOpen: true }).extend({
  place: z.object({
    pupilId: z.uuid(),
    municipalityId: z.uuid(),
    institutionId: z.uuid(),
    classId: z.uuid().nullable(),
  }),
})

/** Declared where the actor answers for residents and learning elsewhere, or the other way round. */
function ofTwoMunicipalities(actor: Actor, side: ResidentSide): readonly Condition[] {
  const moved = sql<SqlBool>`pupil.declared_municipality_id <> pupil.municipality_id and pupil.institution_id is not null`
  return [moved, side === 'lives-elsewhere' ? learnsWithin(actor) : livesWithin(actor)]
}

function learnsWithin(actor: Actor): Condition {
  return reachCondition(actor, 'resident.read', { table: 'pupil', pupilColumn: 'id' })
}

function livesWithin(actor: Actor): Condition {
  const municipalities = residentMunicipalities(actor)
  const [only, ...others] = municipalities
  return only !== undefined && others.length === 0
    ? sql<SqlBool>`pupil.declared_municipality_id = ${only}::uuid`
    : sql<SqlBool>`pupil.declared_municipality_id = any (${municipalities}::uuid[])`
}

/** The municipalities for whose residents the actor answers. */
export function residentMunicipalities(actor: Actor): string[] {
  return actor.grants.flatMap((grant) =>
    holds(grant, 'resident.read') && grant.scopeKind === 'municipality' && grant.scopeId !== null
      ? [grant.scopeId]
      : [],
  )
}
