import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { altered, type OpenBackup } from './backup-source.ts'
import { columnList, listForeignKeys, listTables, listTriggers, quoted } from './catalog-reads.ts'
import { digestOf } from './copy-out-reads.ts'
import { dataFileOf, type TableContent } from './manifest.ts'
import { measured, type TextMeasure } from './measured.ts'

/**
 * Replaces the contents of all tables, inside the caller's transaction. What would act on writes rests meanwhile:
 * foreign keys are taken off and put on again, which checks every row; triggers are switched off by name. Both are an
 * owner's rights, so that no superuser is needed. In the end every table is read back and compared.
 */
export async function loadTables(client: pg.ClientBase, { manifest, read }: OpenBackup): Promise<void> {
  await emptyTables(client)
  const keys = await listForeignKeys(client)
  for (const { table, name } of keys)
    await client.query(`alter table ${table} drop constraint ${pg.escapeIdentifier(name)}`)
  const triggers = await listTriggers(client)
  for (const { table, name } of triggers)
    await client.query(`alter table ${table} disable trigger ${pg.escapeIdentifier(name)}`)
  for (const table of manifest.tables) await loadTable(client, table, read(table.name))
  for (const { table, name } of triggers)
    await client.query(`alter table ${table} enable trigger ${pg.escapeIdentifier(name)}`)
  for (const { table, name, definition, comment } of keys) {
    const constraint = pg.escapeIdentifier(name)
    await client.query(`alter table ${table} add constraint ${constraint} ${definition}`)
    if (comment !== null)
      await client.query(`comment on constraint ${constraint} on ${table} is ${pg.escapeLiteral(comment)}`)
  }
  for (const table of manifest.tables)
    if ((await digestOf(client, table)) !== table.digest) throw isLost(table.name)
}

/** Migrations bring rows of their own, which the backup holds too. */
async function emptyTables(client: pg.ClientBase): Promise<void> {
  const names = (await listTables(client)).map((table) => quoted(table.name))
  if (names.length > 0) await client.query(`truncate ${names.join(', ')}`)
}

async function loadTable(
  client: pg.ClientBase,
  table: TableContent,
  packed: AsyncIterable<Buffer>,
): Promise<void> {
  const rows = client.query(copyFrom(`copy ${quoted(table.name)} (${columnList(table.columns)}) from stdin`))
  const file = dataFileOf(table.name)
  const unpacked = createGunzip()
  const { content, result } = measured(unpacked)
  try {
    await Promise.all([pipeline(packed, unpacked), pipeline(content, rows)])
  } catch (error) {
    throw isDamage(error) ? altered(file) : error
  }
  if (rows.rowCount !== table.rows || !isSame(table, result())) throw altered(file)
}

function isSame(told: TextMeasure, found: TextMeasure): boolean {
  return told.rows === found.rows && told.bytes === found.bytes && told.sha256 === found.sha256
}

function isLost(name: string): Error {
  return new Error(
    `${name} did not come back as it was: the restored table differs from the backup. Nothing was restored.`,
  )
}

/** zlib cannot unpack it, or PostgreSQL cannot read it as COPY text of this table. */
function isDamage(error: unknown): boolean {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
  return typeof code === 'string' && /^(Z_|22|23|ERR_STREAM_PREMATURE_CLOSE)/.test(code)
}
