import type pg from 'pg'
import type { Db } from '../db/connect.ts'
import { createPool, onConnection } from '../db/connect.ts'
import { becomeOwner, listMigrations, MIGRATION_LOCK, type Migration, runMigration } from '../db/migrate.ts'
import { BackupRefusal } from './backup-refusal.ts'
import type { BackupSeal } from './backup-seal.ts'
import { type OpenBackup, openBackup } from './backup-source.ts'
import { listForeignRelations, listTables, PLAIN_SESSION, quoted } from './catalog-reads.ts'
import { loadTables } from './load-tables-store.ts'
import type { Manifest } from './manifest.ts'

export type RestoreOptions = {
  readonly admin: pg.ClientConfig
  readonly seal: BackupSeal
  readonly path: string
  /** Looks at what came back before it becomes visible; what it throws undoes everything. */
  readonly verify: (db: Db) => Promise<void>
}

/**
 * Brings a backup into an empty database: the migrations that it was made with, then every table. One transaction: when
 * anything is wrong, the database stays empty.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Manifest> {
  const backup = await openBackup(options.path, options.seal)
  const migrations = requireKnown(backup.manifest)
  const pool = createPool({ ...options.admin, max: 1 })
  try {
    const client = await pool.connect()
    try {
      await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
      await inOneTransaction(client, async () => {
        await requireEmpty(client)
        await migrateTo(client, migrations, backup.manifest)
        await client.query(PLAIN_SESSION)
        await requireSameTables(client, backup.manifest)
        await loadTables(client, backup)
        await setSequences(client, backup.manifest)
        await options.verify(onConnection(client))
      })
      await client.query('analyze')
      return backup.manifest
    } finally {
      client.release(true)
    }
  } finally {
    await pool.end()
  }
}

/** The backup's migrations as this version has them; it may have more, which are applied at the next start. */
function requireKnown(manifest: Manifest): readonly Migration[] {
  const ours = new Map(listMigrations().map((migration) => [migration.name, migration]))
  return manifest.migrations.map(({ name, checksum }) => {
    const migration = ours.get(name)
    if (migration?.checksum === checksum) return migration
    const why = migration === undefined ? 'does not have' : 'has changed'
    throw new BackupRefusal(
      `The backup was made with migration ${name}, which this version of Pamani ${why}. ` +
        'Restore it with the version that made it, or a newer one.',
    )
  })
}

async function inOneTransaction(client: pg.ClientBase, work: () => Promise<void>): Promise<void> {
  await client.query('begin')
  try {
    await work()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

async function requireEmpty(client: pg.ClientBase): Promise<void> {
  const found = await listForeignRelations(client)
  if (found.length === 0) return
  throw new BackupRefusal(
    `The database is not empty (it has ${found.slice(0, 3).join(', ')} …), and a restore never overwrites. ` +
      'Restore into another folder (PAMANI_HOME) or a new database (DATABASE_URL), then let the server use that one.',
  )
}

async function migrateTo(
  client: pg.ClientBase,
  migrations: readonly Migration[],
  manifest: Manifest,
): Promise<void> {
  await becomeOwner(client)
  for (const migration of migrations) await runMigration(client, migration)
  for (const { name, appliedAt } of manifest.migrations) {
    await client.query('update migrations.applied set applied_at = $2::timestamptz where name = $1', [
      name,
      appliedAt,
    ])
  }
}

async function requireSameTables(client: pg.ClientBase, manifest: Manifest): Promise<void> {
  const made = new Map((await listTables(client)).map((table) => [table.name, table.columns.join()]))
  const strange = manifest.tables.find((table) => made.get(table.name) !== table.columns.join())
  if (strange === undefined) return
  throw new BackupRefusal(
    `The backup's table ${strange.name} is not what its migrations make: it was changed by hand. Nothing was restored.`,
  )
}

async function setSequences(client: pg.ClientBase, { sequences }: OpenBackup['manifest']): Promise<void> {
  for (const { name, lastValue, isCalled } of sequences) {
    await client.query('select setval($1::regclass, $2::bigint, $3)', [quoted(name), lastValue, isCalled])
  }
}
