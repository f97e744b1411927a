import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { prepareDatabase } from '#app/database.ts'
import { loadSynthetic } from '#demo/load/load-synthetic.ts'
import { DEMO_SECRET, keysFrom } from '#platform/crypto/keys.ts'
import { MigrationChanged, pendingMigrations } from '#platform/db/migrate.ts'
import { startPostgres } from '#platform/postgres/index.ts'

export type Country = {
  readonly admin: pg.ClientConfig
  readonly server: pg.ClientConfig
  /** Version of its PostgreSQL. */
  readonly postgres: string
  close(): Promise<void>
}

export type CountryOptions = {
  readonly home: string
  readonly pupils: number
  readonly report: (step: string) => void
}

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const keys = keysFrom(DEMO_SECRET)

/**
 * The synthetic country in a database of the bench's own. It is kept: new migrations are applied to it, and it is made anew
 * when the generator, or a migration that was applied, has changed.
 */
export async function openCountry({ home, pupils, report }: CountryOptions): Promise<Country> {
  const postgres = await startPostgres({ home, log: { info: report, warn: report } })
  const database = `country_${pupils}`
  const base = { host: postgres.host, port: postgres.port, database }
  const admin = { ...base, user: postgres.adminUser }
  const stamp = join(home, `${database}.made-by`)
  const wanted = fingerprint(pupils)
  const isMade = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
  if (!isMade || !(await broughtUpToDate(admin))) {
    rmSync(stamp, { force: true })
    await makeCountry(admin, pupils, report)
    writeFileSync(stamp, wanted)
  }
  const version = await versionOf(admin)
  return {
    admin,
    server: { ...base, user: 'pamani_server' },
    postgres: version,
    close: () => postgres.stop(),
  }
}

async function broughtUpToDate(admin: pg.ClientConfig): Promise<boolean> {
  const pending = await pendingMigrations(admin)
  try {
    await prepareDatabase(admin)
  } catch (error) {
    if (error instanceof MigrationChanged) return false
    throw error
  }
  if (pending.length > 0) await statements(admin, ['vacuum analyze'])
  return true
}

async function makeCountry(
  admin: pg.ClientConfig & { database: string },
  pupils: number,
  report: CountryOptions['report'],
): Promise<void> {
  report(`making a country of ${pupils} pupils; it is kept for later runs`)
  await statements({ ...admin, database: 'postgres' }, [
    `drop database if exists ${admin.database} with (force)`,
    `create database ${admin.database}`,
  ])
  await prepareDatabase(admin)
  await loadSynthetic({ admin, keys, size: 'country', pupils, report })
  await statements(admin, ['vacuum analyze', 'checkpoint'])
}

async function statements(settings: pg.ClientConfig, texts: readonly string[]): Promise<void> {
  const client = new pg.Client(settings)
  await client.connect()
  try {
    for (const text of texts) await client.query(text)
  } finally {
    await client.end()
  }
}

async function versionOf(settings: pg.ClientConfig): Promise<string> {
  const client = new pg.Client(settings)
  await client.connect()
  const { rows } = await client.query<{ server_version: string }>('show server_version')
  await client.end()
  return rows[0]?.server_version ?? ''
}

/** What decides what the country holds beside migrations: the generator and its reference data. */
function fingerprint(pupils: number): string {
  const hash = createHash('sha256').update(String(pupils))
  for (const folder of ['src/demo', 'src/foundation/institutions/data']) {
    const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).sort()
    for (const file of files.filter((name) => /\.(ts|json)$/.test(name) && !name.includes('.test.'))) {
      hash.update(file).update(readFileSync(join(ROOT, folder, file)))
    }
  }
  return hash.digest('hex')
}
