import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { OperatorError } from './operator-error.ts'
import type { Places } from './places.ts'
import { PORT } from './places.ts'
import { isAlive, isServerProcess, listServerProcesses } from './processes.ts'
import { asArguments, type PostgresSettings } from './settings.ts'

/** What the running server wrote about itself in postmaster.pid. */
export type Postmaster = {
  readonly pid: number
  readonly port: number
  readonly socket: string
  readonly ready: boolean
}

const POLL_MS = 4
const STARTUP_LIMIT_MS = 120_000
const STOP_LIMIT_MS = 60_000
const ORPHAN_LIMIT_MS = 10_000
const LARGEST_LOG = 10 * 1024 * 1024

/** The living server of the data folder, if there is one. */
export function findPostmaster(data: string): Postmaster | undefined {
  const lines = readPidFile(data)
  const pid = Number(lines?.[0])
  if (!lines || !pid || !isAlive(pid) || !isServerProcess(pid, data)) return undefined
  return { pid, port: Number(lines[3]), socket: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' }
}

function readPidFile(data: string): string[] | undefined {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
}

/**
 * Clears what a killed server left. PostgreSQL itself handles a pid file whose process is gone; the file is removed
 * here only when its number now belongs to another program, and never while a child of the old server still works.
 */
export async function clearRemains({ data, socket }: Places): Promise<void> {
  if (findPostmaster(data)) return
  await endOrphans(data)
  for (const name of readdirSync(socket)) rmSync(join(socket, name), { force: true })
  const pid = Number(readPidFile(data)?.[0])
  if (pid && signalQuietly(pid, 0)) rmSync(join(data, 'postmaster.pid'), { force: true })
}

async function endOrphans(data: string): Promise<void> {
  const deadline = Date.now() + ORPHAN_LIMIT_MS
  while (listServerProcesses(data).length > 0) {
    const signal = Date.now() > deadline ? 'SIGKILL' : 'SIGQUIT'
    for (const pid of listServerProcesses(data)) signalQuietly(pid, signal)
    await sleep(20)
  }
}

function signalQuietly(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

/** Starts the server in a session of its own, so that Ctrl-C reaches us first, and waits until it answers. */
export async function launchPostmaster(
  binDir: string,
  places: Places,
  settings: PostgresSettings,
): Promise<Postmaster> {
  const log = openLog(places.log)
  const child = spawn(
    join(binDir, 'postgres'),
    [
      '-D',
      places.data,
      ...asArguments({
        ...settings,
        port: PORT,
        unix_socket_directories: `"${places.socket.replaceAll('"', '""')}"`,
        unix_socket_permissions: '0700',
      }),
    ],
    { cwd: '/', detached: true, stdio: ['ignore', log, log], env: serverEnvironment(), ...places.user },
  )
  closeSync(log)
  child.unref()
  return await waitUntilReady(child, places)
}

async function waitUntilReady(child: ChildProcess, places: Places): Promise<Postmaster> {
  let failure: Error | undefined
  child.once('error', (error) => {
    failure = error
  })
  const deadline = Date.now() + STARTUP_LIMIT_MS
  while (Date.now() < deadline && !failure && child.exitCode === null) {
    const running = findPostmaster(places.data)
    if (running?.ready) return running
    await sleep(POLL_MS)
  }
  throw failure ?? startFailure(places.log, child.exitCode)
}

/**
 * glibc gives freed memory back to the system after every statement and takes it again for the next one: on a virtual
 * machine that costs more than planning the statement (measured: 3.0 ms against 1.6 ms for the flagged list). A
 * connection may keep some megabytes instead.
 */
const KEEP_MEMORY = {
  MALLOC_TRIM_THRESHOLD_: String(16 * 2 ** 20),
  MALLOC_MMAP_THRESHOLD_: String(2 ** 20),
  MALLOC_TOP_PAD_: String(2 ** 20),
} as const

/** The product's own secrets are not handed on. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_ALL: 'C', ...KEEP_MEMORY }
}

function openLog(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats && stats.size > LARGEST_LOG) renameSync(path, `${path}.1`)
  return openSync(path, 'a', 0o600)
}

function startFailure(log: string, exitCode: number | null): OperatorError {
  const what = exitCode === null ? 'it was not ready in time' : `it ended with code ${exitCode}`
  const tail = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-12).join('\n')
  return new OperatorError(`PostgreSQL did not start: ${what}. The end of ${log}:\n${tail}`)
}

/** Fast shutdown: what `pg_ctl stop -m fast` asks for. */
export function askToStop(data: string): Postmaster | undefined {
  const running = findPostmaster(data)
  if (running) signalQuietly(running.pid, 'SIGINT')
  return running
}

/** Stops and waits; when a fast shutdown takes too long, an immediate one. */
export async function stopPostmaster(data: string): Promise<void> {
  const running = askToStop(data)
  if (!running || (await hasEnded(running.pid, STOP_LIMIT_MS))) return
  signalQuietly(running.pid, 'SIGQUIT')
  await hasEnded(running.pid, STOP_LIMIT_MS)
}

async function hasEnded(pid: number, limitMs: number): Promise<boolean> {
  const deadline = Date.now() + limitMs
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false
    await sleep(POLL_MS)
  }
  return true
}
