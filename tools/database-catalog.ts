import type pg from 'pg'

/** What PostgreSQL's catalogue says about one table, in the words of SQL. */
export type Table = {
  readonly schema: string
  readonly name: string
  readonly comment: string | null
  readonly partitionKey: string | null
  readonly rowSecurity: boolean
  readonly columns: readonly Column[]
  /** Complete statements or clauses, in the order in which they are written. */
  readonly constraints: readonly string[]
  readonly indexes: readonly string[]
  readonly policies: readonly Policy[]
  readonly triggers: readonly string[]
  readonly grants: readonly { readonly role: string; readonly privileges: string }[]
}

export type Column = {
  readonly name: string
  readonly type: string
  /** Name of the type without length and array signs: `int8`, `_text`. */
  readonly typeName: string
  readonly notNull: boolean
  readonly defaultValue: string | null
  /** `s`: computed from other columns. */
  readonly generated: string
  readonly identity: string
  readonly comment: string | null
}

export type Policy = {
  readonly name: string
  readonly command: string
  readonly roles: string
  readonly using: string | null
  readonly check: string | null
}

const TABLES = `
select n.nspname as schema, c.relname as name, obj_description(c.oid, 'pg_class') as comment,
       pg_get_partkeydef(c.oid) as "partitionKey", c.relrowsecurity as "rowSecurity",
       columns.list as columns, constraints.list as constraints, indexes.list as indexes,
       policies.list as policies, triggers.list as triggers, grants.list as grants
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
cross join lateral (
  select coalesce(json_agg(json_build_object(
    'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'typeName', t.typname, 'notNull', a.attnotnull,
    'defaultValue', pg_get_expr(d.adbin, d.adrelid), 'generated', a.attgenerated, 'identity', a.attidentity,
    'comment', col_description(c.oid, a.attnum)) order by a.attnum), '[]') as list
  from pg_attribute a
  join pg_type t on t.oid = a.atttypid
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) columns
cross join lateral (
  select coalesce(json_agg(format('constraint %I %s', k.conname, pg_get_constraintdef(k.oid))
                  order by array_position('{p,u,x,f,c}', k.contype), k.conname), '[]') as list
  from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'u', 'x', 'f', 'c')) constraints
cross join lateral (
  select coalesce(json_agg(pg_get_indexdef(i.indexrelid) order by i.indexrelid::regclass::text), '[]') as list
  from pg_index i
  where i.indrelid = c.oid and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.conrelid = c.oid)
) indexes
cross join lateral (
  select coalesce(json_agg(json_build_object(
    'name', p.policyname, 'command', lower(p.cmd), 'roles', array_to_string(p.roles, ', '),
    'using', p.qual, 'check', p.with_check) order by p.policyname), '[]') as list
  from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname) policies
cross join lateral (
  select coalesce(json_agg(pg_get_triggerdef(g.oid) order by g.tgname), '[]') as list
  from pg_trigger g where g.tgrelid = c.oid and not g.tgisinternal) triggers
cross join lateral (
  select coalesce(json_agg(json_build_object('role', role, 'privileges', privileges) order by role, privileges), '[]') as list
  from (select acl.grantee::regrole::text as role, string_agg(lower(acl.privilege_type), ', ' order by acl.privilege_type) as privileges
        from aclexplode(c.relacl) acl where acl.grantee <> c.relowner group by acl.grantee
        union all
        select acl.grantee::regrole::text, format('%s (%s)', lower(acl.privilege_type), string_agg(a.attname, ', ' order by a.attnum))
        from pg_attribute a cross join aclexplode(a.attacl) acl where a.attrelid = c.oid
        group by acl.grantee, acl.privilege_type) given) grants
where c.relkind in ('r', 'p') and not c.relispartition
  and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'migrations')
order by n.nspname, c.relname`

/** Reads every table of the product; names are written with their schema. */
export async function readTables(client: pg.Client): Promise<Table[]> {
  await client.query(`select set_config('search_path', '', false)`)
  const { rows } = await client.query<Table>(TABLES)
  return rows
}
