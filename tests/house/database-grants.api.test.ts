import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'

let house: TestHouse

beforeAll(async () => {
  house = await createTestHouse()
})
afterAll(() => house.close())

const SCHEMAS = [
  'access',
  'audit',
  'institutions',
  'people',
  'classifiers',
  'signals',
  'risk',
  'plans',
  'imports',
  'duties',
  'unenrolled',
]

async function names(query: ReturnType<typeof sql<{ name: string }>>): Promise<string[]> {
  return (await query.execute(house.owner)).rows.map((row) => row.name)
}

describe('what the database itself forbids', () => {
  test('the server owns nothing', async () => {
    const owned = await names(sql`
      select c.oid::regclass::text as name from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'pamani_server'`)

    expect(owned).toEqual([])
  })

  test('the server cannot put on another role and cannot pass row-level security by', async () => {
    const rows = await sql<{ super: boolean; bypass: boolean; member: boolean }>`
      select rolsuper as super, rolbypassrls as bypass, pg_has_role('pamani_server', 'pamani_owner', 'member') as member
      from pg_roles where rolname = 'pamani_server'`.execute(house.owner)

    expect(rows.rows).toEqual([{ super: false, bypass: false, member: false }])
  })

  test('every table with an id of a person, or a parent that has one, is under row-level security', async () => {
    const open = await names(sql`
      select c.oid::regclass::text as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not c.relispartition and not c.relrowsecurity and n.nspname = any (${SCHEMAS})
        and has_table_privilege('pamani_server', c.oid, 'select')
        and exists (
          select from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
            and a.attname in ('pupil_id', 'person_id', 'plan_id', 'assessment_id', 'flag_id', 'duty_id', 'import_id', 'given_name'))`)

    expect(open).toEqual([])
  })

  test('partitions cannot be read past the policies of their parent', async () => {
    const readable = await names(sql`
      select c.oid::regclass::text as name from pg_class c
      where c.relispartition and has_table_privilege('pamani_server', c.oid, 'select')`)

    expect(readable).toEqual([])
  })

  test('the server cannot write, change or remove a row of the journal, only append through its function', async () => {
    const rights = await names(sql`
      select privilege as name from unnest(array['insert', 'update', 'delete', 'truncate']) privilege
      where has_table_privilege('pamani_server', 'audit.journal', privilege)`)

    expect(rights).toEqual([])
  })

  test('a baseline, once taken, cannot be changed or removed by the server', async () => {
    const rights = await names(sql`
      select privilege as name from unnest(array['update', 'delete', 'truncate']) privilege
      where has_table_privilege('pamani_server', 'plans.plan_baselines', privilege)`)

    expect(rights).toEqual([])
  })

  test('no function is open to everybody', async () => {
    const open = await names(sql`
      select p.oid::regprocedure::text as name
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = any (${SCHEMAS})
        and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) acl where acl.grantee = 0)`)

    expect(open).toEqual([])
  })

  test('every function that passes row-level security by keeps to its own search path', async () => {
    const loose = await names(sql`
      select p.oid::regprocedure::text as name
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = any (${SCHEMAS}) and p.prosecdef
        and not coalesce(p.proconfig @> array['search_path=""'], false)`)

    expect(loose).toEqual([])
  })
})
