import type pg from 'pg'
import { openDatabase, prepareDatabase } from '#app/database.ts'
import type { Config } from '#platform/config/config.ts'
import { pendingMigrations } from '#platform/db/migrate.ts'
import { CommandError } from './errors.ts'

export type AdminConnection = {
  readonly settings: pg.ClientConfig
  /** Whether it is the embedded server of the home folder. */
  readonly embedded: boolean
  close(): Promise<void>
}

/** Connects as the administrator: to DATABASE_URL as it is, else to the embedded server, started when need be. */
export async function connectAsAdmin(config: Config, tell: (line: string) => void): Promise<AdminConnection> {
  if (config.database.adminUrl !== undefined) {
    return {
      settings: { connectionString: config.database.adminUrl },
      embedded: false,
      close: async () => undefined,
    }
  }
  const database = await openDatabase(config, { info: tell, warn: tell })
  return { settings: database.admin, embedded: true, close: () => database.stop() }
}

/** The embedded database is brought up to date without asking; one that somebody else runs is left as it is. */
export async function requireUpToDate(connection: AdminConnection): Promise<void> {
  if (connection.embedded) {
    await prepareDatabase(connection.settings)
    return
  }
  const pending = await pendingMigrations(connection.settings)
  if (pending.length === 0) return
  throw new CommandError(
    `The database of DATABASE_URL lacks ${pending.length} of Pamani's migrations (first: ${pending[0]}). ` +
      'Back it up, then run: npm run -s pamani -- migrate',
  )
}
