import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { syncCapabilities } from '#foundation/access/index.ts'
import { loadClassifiers } from '#foundation/classifiers/index.ts'
import { BACKGROUND_ACTOR_ID } from '#foundation/endpoint/index.ts'
import { loadReferenceData } from '#foundation/institutions/index.ts'
import type { Config } from '#platform/config/config.ts'
import { type MigrationReport, migrate } from '#platform/db/migrate.ts'
import { type PostgresLog, startPostgres } from '#platform/postgres/index.ts'

const EMBEDDED_DATABASE = 'pamani'

export type OpenDatabase = {
  /** Connection of the administrator: migrations, backups, the command line. */
  readonly admin: pg.ClientConfig
  /** Connection of the role that serves requests and owns nothing. */
  readonly server: pg.ClientConfig
  stop(): Promise<void>
}

/** Finds or starts PostgreSQL: the one of DATABASE_URL, else an embedded one in the home folder. */
export async function openDatabase(config: Config, log: PostgresLog): Promise<OpenDatabase> {
  if (config.database.adminUrl !== undefined) return openGiven(config, config.database.adminUrl)
  const postgres = await startPostgres({ home: config.home, log })
  const base = { host: postgres.host, port: postgres.port, database: EMBEDDED_DATABASE }
  const admin = { ...base, user: postgres.adminUser }
  await ensureDatabase(admin)
  return { admin, server: { ...base, user: 'pamani_server' }, stop: () => postgres.stop() }
}

/** Migrates and loads the reference data that the code relies on. Safe to repeat. */
export async function prepareDatabase(admin: pg.ClientConfig): Promise<MigrationReport> {
  const report = await migrate(admin)
  await syncCapabilities(admin)
  await loadClassifiers(admin)
  await loadReferenceData(admin)
  await ensureBackgroundActor(admin)
  return report
}

/** Background work acts as a person too, so that the journal and row-level security need no exception for it. */
async function ensureBackgroundActor(admin: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(admin)
  await client.connect()
  try {
    await client.query(
      `with person as (
         insert into people.persons (id, given_name, family_name) values ($1, 'Pamani', 'fona darbs') on conflict (id) do nothing)
       insert into access.grants (id, person_id, role, scope_kind, valid_from, reason)
       values ($1, $1, 'background_job', 'country', '2000-01-01', 'recomputes flags and summaries') on conflict (id) do nothing`,
      [BACKGROUND_ACTOR_ID],
    )
  } finally {
    await client.end()
  }
}

async function ensureDatabase(settings: pg.ClientConfig): Promise<void> {
  const client = new pg.Client({ ...settings, database: 'postgres' })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_catalog.pg_database where datname = $1', [
      EMBEDDED_DATABASE,
    ])
    if (rowCount === 0) await client.query(`create database ${EMBEDDED_DATABASE}`)
  } finally {
    await client.end()
  }
}

async function openGiven(config: Config, adminUrl: string): Promise<OpenDatabase> {
  const admin = { connectionString: adminUrl }
  if (config.database.serverUrl !== undefined) {
    return { admin, server: { connectionString: config.database.serverUrl }, stop: async () => undefined }
  }
  await migrate(admin)
  const password = serverPassword(join(config.home, 'server-password'))
  const client = new pg.Client(admin)
  await client.connect()
  try {
    await client.query(`alter role pamani_server login password ${client.escapeLiteral(password)}`)
  } finally {
    await client.end()
  }
  const url = new URL(adminUrl)
  url.username = 'pamani_server'
  url.password = password
  return { admin, server: { connectionString: url.href }, stop: async () => undefined }
}

function serverPassword(file: string): string {
  if (!existsSync(file)) {
    mkdirSync(join(file, '..'), { recursive: true, mode: 0o700 })
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
  }
  return readFileSync(file, 'utf8').trim()
}
