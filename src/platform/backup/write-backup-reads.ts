import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { BackupRefusal } from './backup-refusal.ts'
import type { BackupSeal } from './backup-seal.ts'
import { type BackupTarget, openTarget } from './backup-target.ts'
import {
  type CopiedTable,
  listAppliedMigrations,
  listSequences,
  listTables,
  PLAIN_SESSION,
  serverVersion,
} from './catalog-reads.ts'
import { copyOut, digestOf } from './copy-out-reads.ts'
import { dataFileOf, FORMAT_VERSION, MANIFEST, Manifest, SIGNATURE, type TableContent } from './manifest.ts'

export type BackupOptions = {
  readonly admin: pg.ClientConfig
  readonly seal: BackupSeal
  /** A folder, or a file that ends with `.tar`; it must not exist. */
  readonly path: string
  readonly now: Date
  /** Done before the moment of the backup, so that it is part of it. */
  readonly announce: () => Promise<void>
  /** Tables, or whole schemas, that are not worth keeping, each with its reason. */
  readonly leaveOut: Readonly<Record<string, string>>
}

const COMPRESSION = { level: 4 }

/** Writes every table as it was at one moment. Others work on meanwhile; memory does not grow with the data. */
export async function writeBackup(options: BackupOptions): Promise<Manifest> {
  const target = await openTarget(options.path)
  const client = new pg.Client(options.admin)
  try {
    await client.connect()
    await requireOurs(client)
    await options.announce()
    const manifest = await inSnapshot(client, () => copyEverything(client, target, options))
    const bytes = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)
    await target.add(MANIFEST, Readable.from([bytes]))
    await target.add(SIGNATURE, Readable.from([Buffer.from(`${options.seal.sign(bytes)}\n`)]))
    await target.finish()
    return manifest
  } catch (error) {
    await target.abandon()
    throw error
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function requireOurs(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ ours: boolean }>(
    `select to_regclass('migrations.applied') is not null as ours`,
  )
  if (!rows[0]?.ours)
    throw new BackupRefusal('This database holds nothing of Pamani: there is nothing to back up.')
}

async function inSnapshot<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin isolation level repeatable read read only')
  await client.query(`set local role pamani_owner; ${PLAIN_SESSION}`)
  return work()
}

async function copyEverything(
  client: pg.Client,
  target: BackupTarget,
  options: BackupOptions,
): Promise<Manifest> {
  const found = await listTables(client)
  const reasonOf = ({ name }: CopiedTable) =>
    options.leaveOut[name] ?? options.leaveOut[name.split('.')[0] ?? '']
  const tables: TableContent[] = []
  for (const table of found.filter((each) => reasonOf(each) === undefined)) {
    const content = await copyOut(client, table, async (rows) => {
      const packed = createGzip(COMPRESSION)
      await Promise.all([pipeline(rows, packed), target.add(dataFileOf(table.name), packed)])
    })
    tables.push({ ...table, columns: [...table.columns], ...content, digest: await digestOf(client, table) })
  }
  return Manifest.parse({
    format: 'pamani-backup',
    formatVersion: FORMAT_VERSION,
    createdAt: options.now.toISOString(),
    postgres: await serverVersion(client),
    keyFingerprint: options.seal.fingerprint,
    migrations: await listAppliedMigrations(client),
    tables,
    sequences: await listSequences(client),
    leftOut: found.flatMap((table) => {
      const reason = reasonOf(table)
      return reason === undefined ? [] : [{ table: table.name, reason }]
    }),
  })
}
