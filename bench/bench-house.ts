import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import { buildApp } from '#app/app.ts'
import { words } from '#app/words.ts'
import type { Services } from '#foundation/endpoint/index.ts'
import { fakeClock } from '#platform/clock/fake-clock.ts'
import { readConfig } from '#platform/config/config.ts'
import { DEMO_SECRET, keysFrom } from '#platform/crypto/keys.ts'
import { createDb, createPool, type Db } from '#platform/db/connect.ts'
import { createLog } from '#platform/log/log.ts'
import { fakeMail } from '#platform/mail/fake-mail.ts'

/** The product on a database that is there, on a given day. */
export type BenchHouse = {
  readonly app: FastifyInstance
  readonly services: Services
  /** As the role that serves requests, under row-level security. */
  readonly server: Db
  /** As the owner, for whom row-level security does not hold; floors are taken there. */
  readonly owner: Db
  readonly ownerPool: pg.Pool
  readonly today: string
  close(): Promise<void>
}

export type BenchDatabase = { readonly admin: pg.ClientConfig; readonly server: pg.ClientConfig }

export async function openBenchHouse(database: BenchDatabase, today: string): Promise<BenchHouse> {
  const home = mkdtempSync(join(tmpdir(), 'pamani-bench-'))
  const serverPool = createPool({ ...database.server, max: 4 })
  const ownerPool = createPool({ ...database.admin, max: 4 })
  const services: Services = {
    config: readConfig({ PAMANI_HOME: home, LOG_LEVEL: 'silent' }),
    clock: fakeClock(`${today}T10:00:00Z`),
    keys: keysFrom(DEMO_SECRET),
    db: createDb(serverPool),
    log: createLog('silent'),
    mail: fakeMail(),
    words,
  }
  const app = await buildApp({ services })
  await app.ready()
  return {
    app,
    services,
    server: services.db,
    owner: createDb(ownerPool),
    ownerPool,
    today,
    async close() {
      await app.close()
      await serverPool.end()
      await ownerPool.end()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
