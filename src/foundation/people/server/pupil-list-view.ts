import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { type Actor, reachCondition } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { PupilRow, type PupilSearch } from '../contract/pupils.ts'
import { LAST, type NameSearch, readNameSearch } from '../domain/name-search.ts'

type Condition = Expression<SqlBool> | RawBuilder<SqlBool>

/** One page of the pupils within reach, by name: one query, through an index also under row-level security. */
export async function listPupilRows(
  trx: Trx,
  actor: Actor,
  search: PupilSearch,
): Promise<{ rows: PupilRow[]; next: PupilRow['id'] | null }> {
  const found = await sql`
    with page as (${pageQuery(actor, search)})
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

/** Family name and given name are searched apart, each as a range of its own index. */
function pageQuery(actor: Actor, search: PupilSearch): RawBuilder<unknown> {
  const always = [
    reachCondition(actor, 'pupil.list', { table: 'pupil', pupilColumn: 'id' }),
    ...filters(search),
  ]
  const name = readNameSearch(search.text)
  if (name === null) return keys(always, search.limit)
  const others = name.others.map(hasWord)
  const byFamily = keys([...always, ...others, begins('folded_name', name)], search.limit)
  const byGiven = keys([...always, ...others, begins('folded_given', name)], search.limit)
  return sql`(${byFamily}) union (${byGiven}) order by folded_name, id limit ${search.limit + 1}`
}

function keys(conditions: readonly Condition[], limit: number): RawBuilder<unknown> {
  return sql`
    select pupil.id, pupil.folded_name, pupil.given_name, pupil.family_name, pupil.class_id, pupil.institution_id
    from people.pupils pupil
    where ${sql.join(conditions, sql` and `)} order by pupil.folded_name, pupil.id limit ${limit + 1}`
}

function filters({ institutionId, classId, after }: PupilSearch): Condition[] {
  return [
    ...(institutionId === undefined ? [] : [sql<SqlBool>`pupil.institution_id = ${institutionId}::uuid`]),
    ...(classId === undefined ? [] : [sql<SqlBool>`pupil.class_id = ${classId}::uuid`]),
    ...(after === undefined ? [] : [comesAfter(after)]),
  ]
}

function comesAfter(id: string): Condition {
  return sql<SqlBool>`(pupil.folded_name, pupil.id) >
    (select last.folded_name, last.id from people.pupils last where last.id = ${id}::uuid)`
}

function begins(column: 'folded_name' | 'folded_given', { start }: NameSearch): Condition {
  const name = sql.ref(`pupil.${column}`)
  return sql<SqlBool>`${name} >= platform.fold(${start}) and ${name} < platform.fold(${start}) || ${LAST}`
}

function hasWord(word: string): Condition {
  const pattern = `% ${word.replaceAll(/[\\%_]/g, '\\$&')}%`
  return sql<SqlBool>`' ' || translate(pupil.folded_name, '-', ' ') like platform.fold(${pattern})`
}
