import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { findBinaries, reachableBinaries } from './binaries.ts'
import { ADMIN, prepareData } from './data-folder.ts'
import { keepRunning } from './keep-running.ts'
import { OperatorError } from './operator-error.ts'
import { type Places, preparePlaces, SHELTER } from './places.ts'
import {
  askToStop,
  clearRemains,
  findPostmaster,
  launchPostmaster,
  type Postmaster,
  stopPostmaster,
} from './postmaster.ts'
import { defaultSettings, type PostgresSettings } from './settings.ts'
import { whileLocked } from './start-lock.ts'
import { joinServer, leaveServer } from './users-of-server.ts'

export type PostgresLog = { info(message: string): void; warn(message: string): void }

export type PostgresOptions = {
  /** The product's folder for everything it keeps; the database lives in `postgres/` below it. */
  readonly home: string
  readonly log: PostgresLog
  readonly settings?: PostgresSettings
  /** Programs of another PostgreSQL, see findDebianPostgres. */
  readonly binDir?: string
}

export type RunningPostgres = {
  /** The folder of the Unix socket: give it as `host` to pg. */
  readonly host: string
  readonly port: number
  readonly adminUser: string
  /** Stops the server unless another process of ours still uses it. Happens by itself when the process exits. */
  stop(): Promise<void>
}

const ADOPTION_LIMIT_MS = 60_000

/** Starts the home folder's PostgreSQL, or joins the one that runs there already, and restarts it should it die. */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const places = preparePlaces(options.home)
  const ticket = joinServer(places.root)
  const start = () => adoptOrLaunch(options, places)
  const running = await start().catch((error: unknown) => {
    leaveServer(places.root, ticket)
    throw error
  })
  const watch = keepRunning(running.pid, { restart: start, log: options.log })
  const stopWithProcess = () => {
    if (leaveServer(places.root, ticket)) askToStop(places.data)
  }
  process.once('exit', stopWithProcess)
  let stopped: Promise<void> | undefined
  const stop = async () => {
    process.off('exit', stopWithProcess)
    await watch.end()
    await whileLocked(lockOf(places), async () => {
      if (leaveServer(places.root, ticket)) await stopPostmaster(places.data)
    })
  }
  return {
    host: running.socket,
    port: running.port,
    adminUser: ADMIN,
    stop: () => {
      stopped ??= stop()
      return stopped
    },
  }
}

async function adoptOrLaunch(options: PostgresOptions, places: Places): Promise<Postmaster> {
  return await whileLocked(
    lockOf(places),
    async () => (await adopt(places, options.log)) ?? (await launch(options, places)),
  )
}

function lockOf(places: Places): string {
  return join(places.root, 'start.lock')
}

async function adopt(places: Places, log: PostgresLog): Promise<Postmaster | undefined> {
  const deadline = Date.now() + ADOPTION_LIMIT_MS
  for (let found = findPostmaster(places.data); found; found = findPostmaster(places.data)) {
    if (Date.now() > deadline)
      throw new OperatorError(`PostgreSQL (process ${found.pid}) runs in ${places.data} but does not answer.`)
    if (found.ready && (await answers(found))) {
      log.info('joined the PostgreSQL that was already running')
      return found
    }
    await sleep(10)
  }
  return undefined
}

async function launch(options: PostgresOptions, places: Places): Promise<Postmaster> {
  await clearRemains(places)
  const binDir = reachableBinaries(options.binDir ?? findBinaries(), places.user, SHELTER)
  if (!existsSync(join(places.data, 'PG_VERSION')))
    options.log.info(`creating the database in ${places.data}`)
  await prepareData(binDir, places)
  return await launchPostmaster(binDir, places, { ...defaultSettings(), ...options.settings })
}

async function answers(server: Postmaster): Promise<boolean> {
  const client = new Client({ host: server.socket, port: server.port, user: ADMIN, database: 'postgres' })
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}
