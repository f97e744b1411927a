import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import { buildApp } from '#app/app.ts'
import { words } from '#app/words.ts'
import type { Endpoint, Services } from '#foundation/endpoint/index.ts'
import { type FakeClock, fakeClock } from '#platform/clock/fake-clock.ts'
import { readConfig } from '#platform/config/config.ts'
import { DEMO_SECRET, keysFrom } from '#platform/crypto/keys.ts'
import { createDb, createPool, type Db } from '#platform/db/connect.ts'
import { createLog } from '#platform/log/log.ts'
import { type FakeMail, fakeMail } from '#platform/mail/fake-mail.ts'
import { type Client, clientOf } from './client.ts'
import { createTestDatabase, type TestDatabase } from './test-database.ts'

/** The day on which tests happen: a Friday in the first semester. */
export const TEST_NOW = '2026-11-20T10:00:00Z'

export type TestHouse = {
  readonly app: FastifyInstance
  readonly services: Services
  readonly clock: FakeClock
  readonly mail: FakeMail
  /** Everything, as the owner: for building and for looking behind the scenes. */
  readonly owner: Db
  /** Pool behind `owner`, for SQL text. */
  readonly ownerPool: pg.Pool
  readonly database: TestDatabase
  /** How many statements the server ran during `work`. */
  countQueries(work: () => Promise<unknown>): Promise<number>
  /** A signed-in browser of this person. */
  as(personId: string): Promise<Client>
  /** A browser in which nobody is signed in. */
  anonymous(): Client
  close(): Promise<void>
}

export type TestHouseOptions = {
  readonly env?: Readonly<Record<string, string>>
  readonly endpoints?: readonly Endpoint[]
}

/** The whole product on a database of its own, with a clock that stands still and a mailbox that can be read. */
export async function createTestHouse(options: TestHouseOptions = {}): Promise<TestHouse> {
  const database = await createTestDatabase()
  const home = mkdtempSync(join(tmpdir(), 'pamani-house-'))
  const clock = fakeClock(TEST_NOW)
  const mail = fakeMail()
  const serverPool = createPool({ ...database.server, max: 6 })
  const ownerPool = createPool({ ...database.admin, max: 3 })
  let queries = 0
  const services: Services = {
    config: readConfig({ PAMANI_HOME: home, LOG_LEVEL: 'silent', ...options.env }),
    clock,
    keys: keysFrom(DEMO_SECRET),
    db: createDb(serverPool, () => void queries++),
    log: createLog('silent'),
    mail,
    words,
  }
  const app = await buildApp({ services, ...(options.endpoints ? { endpoints: options.endpoints } : {}) })
  await app.ready()
  return {
    app,
    services,
    clock,
    mail,
    owner: createDb(ownerPool),
    ownerPool,
    database,
    async countQueries(work) {
      const before = queries
      await work()
      return queries - before
    },
    as: (personId) => clientOf(app, services, personId),
    anonymous: () => clientOf.anonymous(app),
    async close() {
      await app.close()
      await serverPool.end()
      await ownerPool.end()
      await database.drop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
