import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { findDebianPostgres, startPostgres } from '#platform/postgres/index.ts'
import { stopPostmaster } from '#platform/postgres/postmaster.ts'
import { isAlive } from '#platform/postgres/processes.ts'

export type ThrowAwayPostgres = {
  /** Connection of the administrator, without a database. */
  readonly admin: { readonly host: string; readonly port: number; readonly user: string }
  createDatabase(name: string): Promise<void>
  /** Stops the server and removes its data. */
  remove(): Promise<void>
}

const PREFIX = 'pamani-test-'
/** Speed before safety: the data live as long as the run. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
  max_connections: 200,
}

/** A PostgreSQL in a temporary folder: the embedded one, or Debian's of the given major version. */
export async function startThrowAwayPostgres(major?: number): Promise<ThrowAwayPostgres> {
  await removeLeftovers()
  const home = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`))
  chmodSync(home, 0o755)
  const log = { info: () => undefined, warn: (message: string) => console.warn(message) }
  const server = await startPostgres({ home, log, settings, ...programsOf(major) })
  const admin = { host: server.host, port: server.port, user: server.adminUser }
  return {
    admin,
    createDatabase: (name) => createDatabase(admin, name),
    remove: async () => {
      await server.stop()
      rmSync(home, { recursive: true })
    },
  }
}

function programsOf(major: number | undefined): { binDir?: string } {
  if (major === undefined) return {}
  const binDir = findDebianPostgres(major)
  if (!binDir) throw new Error(`PostgreSQL ${major} is not installed here.`)
  return { binDir }
}

async function createDatabase(admin: ThrowAwayPostgres['admin'], name: string): Promise<void> {
  const client = new pg.Client({ ...admin, database: 'postgres' })
  await client.connect()
  try {
    await client.query(`create database ${name}`)
  } finally {
    await client.end()
  }
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
