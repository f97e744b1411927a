import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { CSRF_HEADER, csrfToken, hashToken, SESSION_COOKIE } from '#foundation/endpoint/index.ts'
import { loadKeys } from '#platform/crypto/keys.ts'
import { createDb, createPool, type Db } from '#platform/db/connect.ts'
import { findPostmaster, stopPostmaster } from '#platform/postgres/postmaster.ts'

const START_LIMIT_MS = 30_000
const ROOT = new URL('../../', import.meta.url).pathname

/** The product as its own process with a database of its own, both of which can be killed. */
export type RunningServer = {
  start(): Promise<void>
  /** `kill -9` of the server; its PostgreSQL stays behind, as it would. */
  kill(): Promise<void>
  /** `kill -9` of PostgreSQL's first process, until it is gone. */
  killPostgres(): Promise<void>
  /** Until the server says that it can serve. */
  ready(): Promise<void>
  /** Everything, as the administrator, on a connection that is made anew after a crash. */
  asOwner<T>(work: (owner: Db) => Promise<T>): Promise<T>
  signIn(personId: string): Promise<Send>
  remove(): Promise<void>
}

/** One request of a signed-in browser; undefined when no answer came. */
export type Send = (method: string, path: string, body?: object | string) => Promise<Answered | undefined>
// biome-ignore lint/suspicious/noExplicitAny: a test reads any field of any answer
export type Answered = { readonly status: number; readonly body: any }

export async function createRunningServer(): Promise<RunningServer> {
  const home = mkdtempSync(join(tmpdir(), 'pamani-crash-'))
  chmodSync(home, 0o755)
  const port = await freePort()
  const address = `http://localhost:${port}`
  const data = join(home, 'postgres/data')
  let server: ChildProcess | undefined

  const postmaster = () => {
    const found = findPostmaster(data)
    if (found === undefined) throw new Error('PostgreSQL does not run')
    return found
  }
  const asOwner: RunningServer['asOwner'] = async (work) => {
    const { socket: host, port: socketPort } = postmaster()
    const pool = createPool({ host, port: socketPort, user: 'postgres', database: 'pamani', max: 2 })
    try {
      return await work(createDb(pool))
    } finally {
      await pool.end()
    }
  }
  const kill = async () => {
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return
    const ended = once(server, 'exit')
    server.kill('SIGKILL')
    await ended
  }
  const ready = async () => {
    const deadline = Date.now() + START_LIMIT_MS
    while (findPostmaster(data)?.ready !== true || !(await isReady(address))) {
      if (Date.now() > deadline) throw new Error('The server did not become ready in time')
      await sleep(50)
    }
  }
  return {
    ready,
    async start() {
      const env = { PATH: process.env.PATH, PAMANI_HOME: home, PORT: String(port), PAMANI_BASE_URL: address }
      server = spawn(process.execPath, ['src/main.ts'], {
        cwd: ROOT,
        stdio: 'ignore',
        env: { ...env, PAMANI_MODE: 'production', LOG_LEVEL: 'silent' },
      })
      await ready()
    },
    kill,
    async killPostgres() {
      const { pid } = postmaster()
      process.kill(pid, 'SIGKILL')
      while (findPostmaster(data)?.pid === pid) await sleep(10)
    },
    asOwner,
    async signIn(personId) {
      const token = randomBytes(32).toString('base64url')
      const hash = hashToken(token)
      await asOwner((owner) =>
        owner
          .insertInto('access.sessions')
          .values({
            token_hash: hash,
            person_id: personId,
            method: 'password',
            second_factor: true,
            started_at: new Date(),
            last_seen_at: new Date(),
            ends_at: new Date(Date.now() + 3_600_000),
          })
          .execute(),
      )
      const csrf = csrfToken({ keys: loadKeys(join(home, 'key')) }, hash)
      return browser(address, { cookie: `${SESSION_COOKIE}=${token}`, [CSRF_HEADER]: csrf })
    },
    async remove() {
      await kill()
      await stopPostmaster(data)
      rmSync(home, { recursive: true, force: true })
    },
  }
}

function browser(address: string, headers: Readonly<Record<string, string>>): Send {
  return async (method, path, body) => {
    const type = typeof body === 'string' ? 'application/octet-stream' : 'application/json'
    const content = typeof body === 'string' ? body : JSON.stringify(body)
    try {
      const response = await fetch(`${address}/api${path}`, {
        method,
        headers: { ...headers, ...(body === undefined ? {} : { 'content-type': type }) },
        ...(body === undefined ? {} : { body: content }),
      })
      return { status: response.status, body: await response.json() }
    } catch {
      return undefined
    }
  }
}

async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/health/ready`)).ok
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port')
  return address.port
}
