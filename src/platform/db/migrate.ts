import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'

const MIGRATIONS = new URL('../../../db/migrations/', import.meta.url)
const ROLES = new URL('../../../db/roles.sql', import.meta.url)
/** Any number that nothing else locks; two servers that start at once migrate one after the other. */
export const MIGRATION_LOCK = 7_302_611_220

export type MigrationReport = { readonly applied: readonly string[]; readonly total: number }

/** The text of an applied migration is no longer what was applied. */
export class MigrationChanged extends Error {
  override readonly name = 'MigrationChanged'
}

/**
 * Brings a database up to date. Connects as an administrator who may create roles, works as pamani_owner.
 * Each migration runs in its own transaction. Refuses when an applied migration's text has changed.
 */
export async function migrate(settings: pg.ClientConfig): Promise<MigrationReport> {
  const client = new pg.Client(settings)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await becomeOwner(client)
    return await applyPending(client)
  } finally {
    await client.end()
  }
}

/** Migrations that a database still lacks. Changes nothing, not even an empty database. */
export async function pendingMigrations(settings: pg.ClientConfig): Promise<readonly string[]> {
  const client = new pg.Client(settings)
  await client.connect()
  try {
    const { rows: found } = await client.query(
      `select from pg_catalog.pg_tables where schemaname = 'migrations' and tablename = 'applied'`,
    )
    const names = listMigrations().map((migration) => migration.name)
    if (found.length === 0) return names
    const { rows } = await client.query<{ name: string }>('select name from migrations.applied')
    const applied = new Set(rows.map((row) => row.name))
    return names.filter((name) => !applied.has(name))
  } finally {
    await client.end()
  }
}

/** Makes the roles and the list of applied migrations where they are missing, and goes on as the owner. */
export async function becomeOwner(client: pg.ClientBase): Promise<void> {
  await client.query(readFileSync(ROLES, 'utf8'))
  const { rows } = await client.query<{ is_superuser: boolean; database: string }>(
    `select rolsuper as is_superuser, current_database() as database from pg_catalog.pg_roles where rolname = current_user`,
  )
  if (!rows[0]?.is_superuser) await client.query('grant pamani_owner to current_user')
  const database = client.escapeIdentifier(rows[0]?.database ?? '')
  await client.query(`grant create on database ${database} to pamani_owner`)
  await client.query(`grant temporary on database ${database} to pamani_server`) // imports sort their rows there
  await client.query('set role pamani_owner')
  await client.query(`create schema if not exists migrations`)
  await client.query(`create table if not exists migrations.applied (
    name text primary key, checksum text not null, applied_at timestamptz not null default now())`)
}

async function applyPending(client: pg.Client): Promise<MigrationReport> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from migrations.applied',
  )
  const known = new Map(rows.map((row) => [row.name, row.checksum]))
  const all = listMigrations()
  const applied: string[] = []
  for (const migration of all) {
    const before = known.get(migration.name)
    if (before === undefined) {
      await apply(client, migration)
      applied.push(migration.name)
    } else if (before !== migration.checksum) {
      throw new MigrationChanged(
        `Migration ${migration.name} was changed after it had been applied. Restore its text and add a new one.`,
      )
    }
  }
  return { applied, total: all.length }
}

export type Migration = { readonly name: string; readonly text: string; readonly checksum: string }

/** The migrations of this version, in the order in which they are applied. */
export function listMigrations(): Migration[] {
  return readdirSync(MIGRATIONS)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(name, MIGRATIONS), 'utf8')
      return { name, text, checksum: createHash('sha256').update(text).digest('hex') }
    })
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await client.query('begin')
    await runMigration(client, migration)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${migration.name} failed and was undone.`, { cause: error })
  }
}

/** Runs one migration within the caller's transaction. */
export async function runMigration(client: pg.ClientBase, migration: Migration): Promise<void> {
  await client.query(migration.text)
  await client.query('insert into migrations.applied (name, checksum) values ($1, $2)', [
    migration.name,
    migration.checksum,
  ])
}
