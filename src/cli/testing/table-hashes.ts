import pg from 'pg'

export type TableHash = { readonly rows: number; readonly hash: string }

/** Rows and a hash that does not depend on their order, for every table outside the system's schemas. */
export async function tableHashes(
  admin: pg.ClientConfig,
  except: readonly string[] = [],
): Promise<Record<string, TableHash>> {
  const client = new pg.Client(admin)
  await client.connect()
  try {
    await client.query(`set timezone = 'UTC'; set search_path = pg_catalog`)
    const { rows: tables } = await client.query<{ name: string }>(`
      select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`)
    const hashes: Record<string, TableHash> = {}
    for (const { name } of tables.filter((table) => !except.includes(table.name))) {
      const { rows } = await client.query<TableHash>(
        `select count(*)::int as rows, coalesce(sum(hashtextextended(t::text collate "C", 0)::numeric), 0)::text as hash from ${name} t`,
      )
      if (rows[0]) hashes[name] = rows[0]
    }
    return hashes
  } finally {
    await client.end()
  }
}
