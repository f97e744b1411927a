import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { migrate } from '#platform/db/migrate.ts'
import { startThrowAwayPostgres } from '#tests/setup/throw-away-postgres.ts'
import { readTables, type Table } from './database-catalog.ts'
import { type Problem, report } from './problem.ts'
import { renderSchema } from './render-schema.ts'
import { renderTable } from './render-table.ts'
import { ROOT } from './source-files.ts'

const SCHEMA = 'src/platform/db/schema.ts'
const TABLES = 'db/tables'

/** Every generated file with its text, from a database that has just been migrated, on PostgreSQL 18 or a given one. */
export async function generate(major?: number): Promise<Map<string, string>> {
  const tables = await readMigratedTables(major)
  const dumps = tables.map(
    (table) => [`${TABLES}/${table.schema}.${table.name}.sql`, renderTable(table)] as const,
  )
  return new Map([[SCHEMA, renderSchema(tables)], ...dumps])
}

async function readMigratedTables(major: number | undefined): Promise<Table[]> {
  const server = await startThrowAwayPostgres(major)
  try {
    await server.createDatabase('pamani')
    const connection = { ...server.admin, database: 'pamani' }
    await migrate(connection)
    const client = new pg.Client(connection)
    await client.connect()
    return await readTables(client).finally(() => client.end())
  } finally {
    await server.remove()
  }
}

/** Generated files that differ from those in the repository, and dumps of tables that are gone. */
export function staleFiles(generated: ReadonlyMap<string, string>): Problem[] {
  const different = [...generated].filter(([path, text]) => currentText(path) !== text).map(([path]) => path)
  return [...different, ...superfluousDumps(generated)].map((file) => ({
    rule: 'stale-database-file',
    file,
    line: 1,
    message: 'does not fit the migrations: run npm run db:types',
  }))
}

function currentText(path: string): string | undefined {
  return existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : undefined
}

function superfluousDumps(generated: ReadonlyMap<string, string>): string[] {
  if (!existsSync(join(ROOT, TABLES))) return []
  return readdirSync(join(ROOT, TABLES))
    .map((name) => `${TABLES}/${name}`)
    .filter((path) => !generated.has(path))
}

function write(generated: ReadonlyMap<string, string>): void {
  for (const path of superfluousDumps(generated)) rmSync(join(ROOT, path))
  for (const [path, text] of generated) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true })
    writeFileSync(join(ROOT, path), text)
  }
}

if (import.meta.main) {
  const generated = await generate()
  if (process.argv.includes('--check')) report(staleFiles(generated))
  else write(generated)
}
