import type { TestProject } from 'vitest/node'
import { prepareDatabase } from '#app/database.ts'
import { startThrowAwayPostgres } from './throw-away-postgres.ts'

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

const TEMPLATE = 'pamani_template'

/**
 * One PostgreSQL per run, with one migrated database, reference data included, to copy from.
 * PAMANI_TEST_POSTGRES=15 takes the distribution's PostgreSQL 15.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const major = process.env.PAMANI_TEST_POSTGRES
  const server = await startThrowAwayPostgres(major ? Number(major) : undefined)
  await server.createDatabase(TEMPLATE)
  await prepareDatabase({ ...server.admin, database: TEMPLATE })
  project.provide('postgres', { ...server.admin, template: TEMPLATE })
  return () => server.remove()
}
