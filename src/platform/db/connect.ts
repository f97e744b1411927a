import { Kysely, PostgresDialect, type PostgresPoolClient, type Transaction } from 'kysely'
import pg from 'pg'
import { CopyingClient } from './copying-client.ts'
import type { Database } from './schema.ts'

/** Reads. A transaction is one too, so a read function serves both. */
export type Db = Kysely<Database>
/** Writes happen only inside a transaction: the type says so. */
export type Trx = Transaction<Database>

export type ConnectionSettings = pg.PoolConfig

const INT8 = 20
const DATE = 1082

const types: pg.CustomTypesConfig = {
  getTypeParser(oid, format) {
    if (oid === INT8) return Number
    if (oid === DATE) return (value: string) => value
    return pg.types.getTypeParser(oid, format)
  },
}

/** A pool of connections: dates arrive as `YYYY-MM-DD`, instants as Date, counts as numbers. */
export function createPool(settings: ConnectionSettings): pg.Pool {
  const pool = new pg.Pool({ max: 12, idleTimeoutMillis: 30_000, types, Client: CopyingClient, ...settings })
  pool.on('error', () => undefined) // an idle connection that dies is replaced by the next request
  pool.on('connect', (client) => client.on('error', () => undefined)) // one in use that dies fails its request, not the server
  return pool
}

/** `onQuery` hears each statement after it ran. */
export function createDb(pool: pg.Pool, onQuery?: () => void): Db {
  const dialect = new PostgresDialect({ pool })
  return new Kysely<Database>(onQuery ? { dialect, log: onQuery } : { dialect })
}

/** Reads and writes over one connection that somebody else has opened, for example in the transaction that it is in. */
export function onConnection(client: pg.ClientBase): Db {
  const query = client.query.bind(client) as PostgresPoolClient['query']
  const connect = async () => ({ query, release: () => undefined })
  const pool = { connect, end: async () => undefined, options: {} }
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
}
