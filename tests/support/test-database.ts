import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

export type TestDatabase = {
  /** Administrator of the test server: builders write with it, past row-level security. */
  readonly admin: pg.ClientConfig
  /** The role that the product serves requests with. */
  readonly server: pg.ClientConfig
  drop(): Promise<void>
}

/** A fresh copy of the migrated template, for one test file. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { host, port, user, template } = inject('postgres')
  const database = `test_${randomBytes(6).toString('hex')}`
  const base = { host, port }
  await onServer({ ...base, user }, `create database ${database} template ${template}`)
  return {
    admin: { ...base, user, database },
    server: { ...base, user: 'pamani_server', database },
    drop: () => onServer({ ...base, user }, `drop database if exists ${database} with (force)`),
  }
}

/**
 * A database in which nothing is yet. With an owner: a role that may create roles and is a member of pamani_owner, but
 * is no superuser, as on a hosted server; `admin` is that role.
 */
export async function createEmptyDatabase({ owner }: { owner?: string } = {}): Promise<TestDatabase> {
  const { host, port, user } = inject('postgres')
  const database = `test_${randomBytes(6).toString('hex')}`
  const base = { host, port }
  if (owner !== undefined) {
    await onServer({ ...base, user }, `drop role if exists ${owner}`)
    await onServer({ ...base, user }, `create role ${owner} login createrole`)
    await onServer({ ...base, user }, `grant pamani_owner, pamani_server to ${owner} with admin option`)
  }
  await onServer(
    { ...base, user },
    `create database ${database} ${owner ? `owner ${owner}` : ''} template template0`,
  )
  return {
    admin: { ...base, user: owner ?? user, database },
    server: { ...base, user: 'pamani_server', database },
    drop: () => onServer({ ...base, user }, `drop database if exists ${database} with (force)`),
  }
}

async function onServer(settings: pg.ClientConfig, statement: string): Promise<void> {
  const client = new pg.Client({ ...settings, database: 'postgres' })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
