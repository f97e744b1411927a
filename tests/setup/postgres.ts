import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '#platform/db/migrate.ts'
import { findDebianPostgres, startPostgres } from '#platform/postgres/index.ts'
import { stopPostmaster } from '#platform/postgres/postmaster.ts'
import { isAlive } from '#platform/postgres/processes.ts'

/** How a test file reaches the shared test server: as its administrator, with the name of the migrated template. */
export type TestPostgres = {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly template: string
}

declare module 'vitest' {
  interface ProvidedContext {
    postgres: TestPostgres
  }
}

const PREFIX = 'pamani-test-'
const TEMPLATE = 'pamani_template'
/** Speed before safety: the data live as long as the run. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
  max_connections: 200,
  autovacuum: 'off',
}

/** One PostgreSQL per run, in a temporary folder, with one migrated database to copy from. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeLeftovers()
  const home = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`))
  chmodSync(home, 0o755)
  const log = { info: () => undefined, warn: (message: string) => console.warn(message) }
  const server = await startPostgres({ home, log, settings, ...chosenVersion() })
  await createTemplate({ host: server.host, port: server.port, user: server.adminUser })
  project.provide('postgres', {
    host: server.host,
    port: server.port,
    user: server.adminUser,
    template: TEMPLATE,
  })
  return async () => {
    await server.stop()
    rmSync(home, { recursive: true })
  }
}

/** PAMANI_TEST_POSTGRES=15 runs the tests on the distribution's PostgreSQL 15. */
function chosenVersion(): { binDir?: string } {
  const major = process.env.PAMANI_TEST_POSTGRES
  if (!major) return {}
  const binDir = findDebianPostgres(Number(major))
  if (!binDir) throw new Error(`PostgreSQL ${major} is not installed here.`)
  return { binDir }
}

async function createTemplate(admin: { host: string; port: number; user: string }): Promise<void> {
  const client = new pg.Client({ ...admin, database: 'postgres' })
  await client.connect()
  await client.query(`create database ${TEMPLATE}`)
  await client.end()
  await migrate({ ...admin, database: TEMPLATE })
}

/** A run that was killed leaves its server behind. */
async function removeLeftovers(): Promise<void> {
  const left = readdirSync(tmpdir()).filter(
    (name) => name.startsWith(PREFIX) && !isAlive(Number(name.split('-')[2])),
  )
  for (const name of left) {
    await stopPostmaster(join(tmpdir(), name, 'postgres/data'))
    rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
}
