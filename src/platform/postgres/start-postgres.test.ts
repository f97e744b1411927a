import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findBinaries, findDebianPostgres } from './binaries.ts'
import { type RunningPostgres, startPostgres } from './index.ts'
import { findPostmaster } from './postmaster.ts'

const settings = { fsync: 'off', shared_buffers: '32MB' }
const isRoot = process.getuid?.() === 0
const debian = findDebianPostgres(15)
/** A home whose database was made once; each test gets a copy. */
let seed: string
let home: string
let messages: string[] = []
let started: RunningPostgres[] = []

beforeAll(async () => {
  seed = mkdtempSync(join(tmpdir(), 'pamani-postgres-'))
  chmodSync(seed, 0o755)
  await (await start({ home: seed })).stop()
})

afterAll(() => rmSync(seed, { recursive: true }))

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'pamani-postgres-'))
  chmodSync(home, 0o755)
  execFileSync('cp', ['-a', join(seed, 'postgres'), home])
  messages = []
  started = []
})

afterEach(async () => {
  for (const server of started) await server.stop()
  rmSync(home, { recursive: true })
})

async function start(options: { home?: string; binDir?: string } = {}): Promise<RunningPostgres> {
  const note = (message: string) => messages.push(message)
  const server = await startPostgres({ home, settings, log: { info: note, warn: note }, ...options })
  started.push(server)
  return server
}

async function ask(server: RunningPostgres, sql: string): Promise<unknown> {
  const client = new Client({
    host: server.host,
    port: server.port,
    user: server.adminUser,
    database: 'postgres',
  })
  await client.connect()
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' })
    return rows[0]?.[0]
  } finally {
    await client.end()
  }
}

function postmasterPid(): number {
  return findPostmaster(realpathSync(join(home, 'postgres', 'data')))?.pid ?? 0
}

async function eventually(condition: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await condition())) await sleep(20)
}

/** Starts the server in a process of its own, which then runs `end`. */
async function startElsewhere(end: string): Promise<void> {
  const program = `
    import { startPostgres } from ${JSON.stringify(join(import.meta.dirname, 'index.ts'))}
    const quiet = () => undefined
    const log = { info: quiet, warn: quiet }
    await startPostgres({ home: ${JSON.stringify(home)}, settings: ${JSON.stringify(settings)}, log })
    ${end}`
  const args = ['--input-type=module-typescript', '-e', program]
  const child = spawn(process.execPath, args, { stdio: 'ignore', cwd: import.meta.dirname })
  await once(child, 'exit')
}

const vanish = `process.kill(process.pid, 'SIGKILL')`

describe('the database of a home folder', () => {
  test('starts, sorts in Latvian and keeps its data over a restart', async () => {
    const fresh = join(home, 'fresh')
    const first = await start({ home: fresh })
    await ask(first, 'create table kept (name text)')
    await ask(first, "insert into kept values ('Zane'), ('Čiekurs'), ('Cēsis'), ('Dace')")
    await first.stop()

    const second = await start({ home: fresh })

    expect(await ask(second, "select string_agg(name, ' ' order by name) from kept")).toBe(
      'Cēsis Čiekurs Dace Zane',
    )
    expect(await ask(second, 'show listen_addresses')).toBe('')
  })

  test('is reachable by its own account only and never runs as root', async () => {
    const server = await start()

    expect(statSync(server.host).mode & 0o777).toBe(0o700)
    expect(statSync(join(home, 'postgres', 'data')).uid).not.toBe(0)
    expect(statSync(`/proc/${postmasterPid()}`).uid).not.toBe(0)
  })

  test('comes back by itself when its postmaster is killed, with what was committed', async () => {
    const server = await start()
    await ask(server, 'create table kept as select 1 as value')
    const pid = postmasterPid()

    process.kill(pid, 'SIGKILL')
    await eventually(() => ![0, pid].includes(postmasterPid()))
    await eventually(() => messages.some((message) => message.includes('starting it again')))
    await eventually(() =>
      ask(server, 'select 1').then(
        () => true,
        () => false,
      ),
    )

    expect(await ask(server, 'select value from kept')).toBe(1)
  })

  test('is adopted when the product that started it was killed', async () => {
    await startElsewhere(vanish)
    const orphan = postmasterPid()

    const server = await start()

    expect(orphan).toBeGreaterThan(0)
    expect(postmasterPid()).toBe(orphan)
    expect(await ask(server, 'select 1')).toBe(1)
  })

  test('stops when the product fails without stopping it', async () => {
    await startElsewhere(`throw new Error('a fault')`)

    await eventually(() => postmasterPid() === 0)

    expect(readFileSync(join(home, 'postgres', 'server.log'), 'utf8')).toContain(
      'database system is shut down',
    )
  })

  test('starts after everything was killed, even when the old process number is taken by another program', async () => {
    await startElsewhere(vanish)
    const data = join(home, 'postgres', 'data')
    const pid = postmasterPid()
    process.kill(pid, 'SIGKILL')
    await eventually(() => postmasterPid() === 0)
    const stale = readFileSync(join(data, 'postmaster.pid'), 'utf8')
    writeFileSync(join(data, 'postmaster.pid'), stale.replace(String(pid), String(process.ppid)))

    const server = await start()

    expect(await ask(server, 'select 1')).toBe(1)
  })

  test('stays up for the other users when one of them leaves, and stops with the last', async () => {
    const neighbour = spawn('sleep', ['60'])
    const server = await start()
    const stat = readFileSync(`/proc/${neighbour.pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19]
    writeFileSync(join(home, 'postgres', 'users', `${neighbour.pid}.1`), String(stat))

    await server.stop()
    expect(postmasterPid()).toBeGreaterThan(0)

    neighbour.kill()
    await once(neighbour, 'exit')
    await (await start()).stop()
    expect(postmasterPid()).toBe(0)
  })

  test('starts only one server when two starts race', async () => {
    const [one, other] = await Promise.all([start(), start()])

    expect(await ask(one, 'select pg_postmaster_start_time()::text')).toBe(
      await ask(other, 'select pg_postmaster_start_time()::text'),
    )
  })

  test('refuses data of another major version and says what to do', async () => {
    await (await start()).stop()
    writeFileSync(join(home, 'postgres', 'data', 'PG_VERSION'), '14\n')

    await expect(start()).rejects.toThrow(
      /written by PostgreSQL 14, but .* runs PostgreSQL 18.*Nothing was changed/,
    )
  })

  test('shows the end of the server log when the server refuses to start', async () => {
    const note = () => undefined

    const attempt = startPostgres({
      home,
      settings: { shared_buffers: 'nonsense' },
      log: { info: note, warn: note },
    })

    await expect(attempt).rejects.toThrow(/invalid value for parameter "shared_buffers"/)
  })

  test('uses a short folder for the socket when the path of the home is too long', async () => {
    const long = join(home, 'a-long-way-down-'.repeat(6), 'home')
    const server = await start({ home: long })

    expect(Buffer.byteLength(join(server.host, '.s.PGSQL.5432'))).toBeLessThan(108)
    expect(await ask(server, 'select 1')).toBe(1)
    rmSync(server.host, { recursive: true, force: true })
  })

  test('takes a home whose path has signs that PostgreSQL reads as separators', async () => {
    const server = await start({ home: join(home, 'Mani, "faili"') })

    expect(await ask(server, 'select 1')).toBe(1)
  })

  test('opens its own closed home for passage, and for nothing else', async () => {
    chmodSync(home, 0o700)

    const server = await start()

    expect(await ask(server, 'select 1')).toBe(1)
    expect(server.host).toContain(home)
    expect(statSync(home).mode & 0o044).toBe(0)
  })

  test.runIf(isRoot)(
    'moves to a shelter when its account cannot enter the home or run the programs',
    async () => {
      const closed = join(home, 'closed')
      mkdirSync(closed, { mode: 0o700 })
      cpSync(dirname(findBinaries()), join(closed, 'native'), { recursive: true, verbatimSymlinks: true })

      const server = await start({ home: join(closed, 'home'), binDir: join(closed, 'native', 'bin') })
      const shelter = realpathSync(join(closed, 'home', 'postgres'))
      const pid = findPostmaster(join(shelter, 'data'))?.pid
      const program = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0] ?? ''

      expect(await ask(server, 'select 1')).toBe(1)
      expect(shelter).toMatch(/^\/var\/lib\/pamani\//)
      expect(program).toMatch(/^\/var\/lib\/pamani\/binaries\//)

      await server.stop()
      rmSync(shelter, { recursive: true })
      rmSync(dirname(dirname(program)), { recursive: true })
    },
  )

  test.runIf(debian)("runs on the distribution's PostgreSQL 15", async () => {
    const server = await start({ home: join(home, 'fresh'), binDir: debian ?? '' })

    expect(await ask(server, 'show server_version_num')).toMatch(/^15/)
    expect(existsSync(server.host)).toBe(true)
  })
})
