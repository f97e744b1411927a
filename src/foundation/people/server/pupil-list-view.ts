import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { type Actor, reachCondition } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { PupilRow, type PupilSearch } from '../contract/pupils.ts'
import { type Condition, pupilPage } from './pupil-page-view.ts'

/** One page of the pupils within reach, by name: one query, through an index also under row-level security. */
export async function listPupilRows(
  trx: Trx,
  actor: Actor,
  search: PupilSearch,
): Promise<{ rows: PupilRow[]; next: PupilRow['id'] | null }> {
  const conditions = [
    reachCondition(actor, 'pupil.list', { table: 'pupil', pupilColumn: 'id' }),
    sql<SqlBool>`pupil.institution_id is not null`, // who has finished is nobody's pupil; who should learn somewhere is in the register
    ...filters(search),
  ]
  const found = await sql`
    with page as (${pupilPage(conditions, search)})
    select page.id, page.given_name as "givenName", page.family_name as "familyName",
      class.name as "className", institution.name as "institutionName"
    from page
    left join institutions.classes class on class.id = page.class_id
    left join institutions.institutions institution on institution.id = page.institution_id
    order by page.folded_name, page.id`.execute(trx)
  const rows = z.array(PupilRow).parse(found.rows)
  const page = rows.slice(0, search.limit)
  return { rows: page, next: rows.length > search.limit ? (page.at(-1)?.id ?? null) : null }
}

function filters({ institutionId, classId }: PupilSearch): Condition[] {
  return [
    ...(institutionId === undefined ? [] : [sql<SqlBool>`pupil.institution_id = ${institutionId}::uuid`]),
    ...(classId === undefined ? [] : [sql<SqlBool>`pupil.class_id = ${classId}::uuid`]),
  ]
}
