import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'

let house: TestHouse

beforeAll(async () => {
  house = await createTestHouse()
})
afterAll(() => house.close())

/** Tables that tell of a pupil: by a foreign key, by a column `pupil_id`, or by a note that says so. */
const unhandled = sql<{ name: string }>`
  with telling as (
    select con.conrelid as id from pg_constraint con where con.contype = 'f' and con.confrelid = 'people.pupils'::regclass
    union
    select column_of.attrelid from pg_attribute column_of
    join pg_class relation on relation.oid = column_of.attrelid and relation.relkind in ('r', 'p') and not relation.relispartition
    where column_of.attname = 'pupil_id' and not column_of.attisdropped)
  select telling.id::regclass::text as name from telling
  join pg_class relation on relation.oid = telling.id
  join pg_namespace space on space.oid = relation.relnamespace and space.nspname <> 'synthetic'
  where not exists (select from people.merge_rules rule where rule.table_name = telling.id)
  order by 1`

describe('a merge of two pupils', () => {
  test('knows every table that tells of a pupil (a new one needs a row in people.merge_rules)', async () => {
    expect((await unhandled.execute(house.owner)).rows).toEqual([])
  })

  test('and a table that nobody thought of is found', async () => {
    await house.ownerPool.query(
      'create table people.forgotten (pupil_id uuid references people.pupils (id)); create table people.loose (pupil_id uuid)',
    )

    const { rows } = await unhandled.execute(house.owner)

    await house.ownerPool.query('drop table people.forgotten, people.loose')
    expect(rows.map(({ name }) => name)).toEqual(['people.forgotten', 'people.loose'])
  })

  test('moves the rows of each of them: by its rule, or by a function that names it', async () => {
    const unmoved = sql<{ name: string }>`
      select rule.table_name::text as name from people.merge_rules rule
      where rule.rows_of is not null and not rule.moves
        and exists (select from pg_constraint con
          where con.conrelid = rule.table_name and con.contype = 'f' and con.confrelid = 'people.pupils'::regclass)
        and not exists (select from pg_proc p join pg_namespace n on n.oid = p.pronamespace
          where n.nspname = 'people' and p.proname ~ '^(merge_pupils|move_)' and position(rule.table_name::text in p.prosrc) > 0)
      order by 1`
    await house.ownerPool.query(`
      create table people.unmoved (pupil_id uuid references people.pupils (id));
      insert into people.merge_rules (position, table_name, rows_of, stands) values (899, 'people.unmoved', 't.pupil_id = any ($1)', true)`)

    const { rows } = await unmoved.execute(house.owner)

    await house.ownerPool.query(
      `delete from people.merge_rules where table_name = 'people.unmoved'::regclass; drop table people.unmoved`,
    )
    expect(rows.map(({ name }) => name)).toEqual(['people.unmoved'])
  })

  test('keeps the details of a row that gives way: their tables are known as well', async () => {
    const { rows } = await sql<{ name: string }>`
      select con.conrelid::regclass::text as name from pg_constraint con
      join people.merge_rules parent on parent.table_name = con.confrelid and parent.once is not null
      where con.contype = 'f' and not exists (
        select from people.merge_rules rule where rule.table_name = con.conrelid)`.execute(house.owner)

    expect(rows).toEqual([])
  })

  test('leaves the server no way to its rows but its own functions', async () => {
    const { rows } = await sql<{ name: string }>`
      select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = 'people' and p.proname ~ 'merge|move_|restore_rows|rows_of_pupils|fingerprint'
        and has_function_privilege('pamani_server', p.oid, 'execute') order by 1`.execute(house.owner)

    expect(rows.map(({ name }) => name)).toEqual([
      'finish_merge',
      'merge_pupils',
      'merges_upon',
      'undo_merge',
    ])
  })
})
