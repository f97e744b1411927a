import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import { LAST, type NameSearch, readNameSearch } from '../domain/name-search.ts'

export type Condition = Expression<SqlBool> | RawBuilder<SqlBool>

export type NamePage = {
  readonly text: string
  readonly after?: string | undefined
  readonly limit: number
}

/**
 * One page of the pupils that meet the conditions on `pupil`, by name, and one more. Family name and given name are searched
 * apart, each as a range of its own index.
 */
export function pupilPage(
  conditions: readonly Condition[],
  { text, after, limit }: NamePage,
): RawBuilder<unknown> {
  const always = [...conditions, ...(after === undefined ? [] : [comesAfter(after)])]
  const name = readNameSearch(text)
  if (name === null) return keys(always, limit)
  const others = name.others.map(hasWord)
  const byFamily = keys([...always, ...others, begins('folded_name', name)], limit)
  const byGiven = keys([...always, ...others, begins('folded_given', name)], limit)
  return sql`(${byFamily}) union (${byGiven}) order by folded_name, id limit ${limit + 1}`
}

function keys(conditions: readonly Condition[], limit: number): RawBuilder<unknown> {
  return sql`
    select pupil.id, pupil.folded_name, pupil.given_name, pupil.family_name, pupil.class_id, pupil.institution_id,
      pupil.municipality_id, pupil.declared_municipality_id
    from people.pupils pupil
    where ${sql.join([...conditions], sql` and `)} order by pupil.folded_name, pupil.id limit ${limit + 1}`
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
