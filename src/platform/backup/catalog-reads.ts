import pg from 'pg'

export type CopiedTable = { readonly name: string; readonly columns: readonly string[] }
export type SequenceState = {
  readonly name: string
  readonly lastValue: string
  readonly isCalled: boolean
}
export type ForeignKey = {
  readonly table: string
  readonly name: string
  readonly definition: string
  readonly comment: string | null
}
export type Trigger = { readonly table: string; readonly name: string }

/** Values have the same text on every server, names carry their schema, and nothing is filtered silently. */
export const PLAIN_SESSION = [
  'set local search_path = pg_catalog',
  "set local timezone = 'UTC'",
  "set local datestyle = 'ISO, YMD'",
  "set local intervalstyle = 'postgres'",
  "set local bytea_output = 'hex'",
  'set local extra_float_digits = 1',
  'set local row_security = off',
  'set local statement_timeout = 0',
].join('; ')

/** Tables of our own with their stored columns; partitions are reached through their table. */
export async function listTables(client: pg.ClientBase): Promise<readonly CopiedTable[]> {
  const { rows } = await client.query<CopiedTable>(`
    select space.nspname || '.' || relation.relname as name,
      array_agg(attribute.attname::text order by attribute.attnum) as columns
    from pg_catalog.pg_class relation
    join pg_catalog.pg_namespace space on space.oid = relation.relnamespace
    join pg_catalog.pg_attribute attribute on attribute.attrelid = relation.oid
      and attribute.attnum > 0 and not attribute.attisdropped and attribute.attgenerated = ''
    where relation.relkind in ('r', 'p') and not relation.relispartition and relation.relpersistence = 'p'
      and relation.relowner = 'pamani_owner'::regrole and space.nspname <> 'migrations'
    group by space.nspname, relation.relname
    order by space.nspname collate "C", relation.relname collate "C"`)
  return rows
}

export async function listSequences(client: pg.ClientBase): Promise<readonly SequenceState[]> {
  const { rows } = await client.query<{ name: string }>(`
    select space.nspname || '.' || relation.relname as name
    from pg_catalog.pg_class relation join pg_catalog.pg_namespace space on space.oid = relation.relnamespace
    where relation.relkind = 'S' and relation.relowner = 'pamani_owner'::regrole
    order by 1`)
  const states: SequenceState[] = []
  for (const { name } of rows) {
    const found = await client.query<{ lastValue: string; isCalled: boolean }>(
      `select last_value::text as "lastValue", is_called as "isCalled" from ${quoted(name)}`,
    )
    for (const state of found.rows) states.push({ name, ...state })
  }
  return states
}

export async function listAppliedMigrations(
  client: pg.ClientBase,
): Promise<readonly { name: string; checksum: string; appliedAt: string }[]> {
  const { rows } = await client.query<{ name: string; checksum: string; appliedAt: string }>(
    `select name, checksum, applied_at::text as "appliedAt" from migrations.applied order by name collate "C"`,
  )
  return rows
}

/** Relations that are neither the system's nor an extension's: what stands in the way of a restore. */
export async function listForeignRelations(client: pg.ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(`
    select space.nspname || '.' || relation.relname as name
    from pg_catalog.pg_class relation join pg_catalog.pg_namespace space on space.oid = relation.relnamespace
    where relation.relkind in ('r', 'p', 'v', 'm', 'S', 'f') and space.nspname !~ '^pg_'
      and space.nspname <> 'information_schema'
      and not exists (select from pg_catalog.pg_depend dependency
        where dependency.classid = 'pg_catalog.pg_class'::regclass and dependency.objid = relation.oid and dependency.deptype = 'e')
    order by 1 limit 5`)
  return rows.map((row) => row.name)
}

export async function listForeignKeys(client: pg.ClientBase): Promise<readonly ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(`
    select key.conrelid::regclass::text as table, key.conname::text as name,
      pg_catalog.pg_get_constraintdef(key.oid) as definition,
      pg_catalog.obj_description(key.oid, 'pg_constraint') as comment
    from pg_catalog.pg_constraint key join pg_catalog.pg_class relation on relation.oid = key.conrelid
    where key.contype = 'f' and key.conparentid = 0 and relation.relowner = 'pamani_owner'::regrole
    order by 1, 2`)
  return rows
}

/** Triggers that fire on ordinary writes. */
export async function listTriggers(client: pg.ClientBase): Promise<readonly Trigger[]> {
  const { rows } = await client.query<Trigger>(`
    select fired.tgrelid::regclass::text as table, fired.tgname::text as name
    from pg_catalog.pg_trigger fired join pg_catalog.pg_class relation on relation.oid = fired.tgrelid
    where not fired.tgisinternal and fired.tgenabled = 'O' and fired.tgparentid = 0
      and relation.relowner = 'pamani_owner'::regrole
    order by 1, 2`)
  return rows
}

export async function serverVersion(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ version: string }>(
    `select current_setting('server_version') as version`,
  )
  return rows[0]?.version ?? ''
}

/** `schema.table` as SQL names it. */
export function quoted(name: string): string {
  return name
    .split('.')
    .map((part) => pg.escapeIdentifier(part))
    .join('.')
}

export function columnList(columns: readonly string[]): string {
  return columns.map((column) => pg.escapeIdentifier(column)).join(', ')
}
