import { expect, test } from 'vitest'
import { findDebianPostgres } from '#platform/postgres/index.ts'
import type { Table } from '#tools/database-catalog.ts'
import { generate, staleFiles } from '#tools/generate-database-types.ts'
import { renderSchema } from '#tools/render-schema.ts'
import { renderTable } from '#tools/render-table.ts'

const column = {
  name: 'id',
  type: 'uuid',
  typeName: 'uuid',
  notNull: true,
  defaultValue: null,
  generated: '',
  identity: '',
  comment: null,
}
const table: Table = {
  schema: 'risk',
  name: 'rule_versions',
  comment: "A rule's version",
  partitionKey: null,
  rowSecurity: true,
  columns: [
    column,
    { ...column, name: 'count', type: 'bigint', typeName: 'int8', defaultValue: '0', comment: 'How often' },
    { ...column, name: 'until', type: 'date', typeName: 'date', notNull: false },
    { ...column, name: 'facts', type: 'jsonb', typeName: 'jsonb' },
    {
      ...column,
      name: 'folded',
      type: 'text',
      typeName: 'text',
      defaultValue: 'lower(name)',
      generated: 's',
    },
    { ...column, name: 'roles', type: 'text[]', typeName: '_text' },
    { ...column, name: 'hash', type: 'bytea', typeName: 'bytea' },
    { ...column, name: 'at', type: 'timestamp with time zone', typeName: 'timestamptz' },
  ],
  constraints: ['constraint rule_versions_pk PRIMARY KEY (id)'],
  indexes: ['CREATE INDEX rule_versions_until ON risk.rule_versions USING btree (until)'],
  policies: [{ name: 'readable', command: 'select', roles: 'pamani_server', using: 'true', check: null }],
  triggers: [],
  grants: [{ role: 'pamani_server', privileges: 'select' }],
}

test('columns become the types in which they are read and written', () => {
  const text = renderSchema([table])

  expect(text).toContain(`/** A rule's version */
export type RiskRuleVersions = {
  id: string
  /** How often */
  count: Generated<number>
  until: string | null
  facts: Json
  folded: ColumnType<string, never, never>
  roles: string[]
  hash: Buffer
  at: Date
}`)
  expect(text).toContain(`'risk.rule_versions': RiskRuleVersions`)
})

test('the dump of a table tells its columns, indexes, policies and grants', () => {
  const text = renderTable(table)

  expect(text).toContain(
    'create table risk.rule_versions (\n  id uuid not null,\n  count bigint not null default 0,',
  )
  expect(text).toContain(`comment on table risk.rule_versions is 'A rule''s version';`)
  expect(text).toContain('CREATE INDEX rule_versions_until')
  expect(text).toContain(
    'create policy readable on risk.rule_versions for select to pamani_server\n  using (true);',
  )
  expect(text).toContain('grant select on risk.rule_versions to pamani_server;')
})

test('a file that does not fit the migrations, or has no table any more, is found', () => {
  const problems = staleFiles(new Map([['src/platform/db/schema.ts', 'of yesterday']]))

  expect(problems).toContainEqual(
    expect.objectContaining({ rule: 'stale-database-file', file: 'src/platform/db/schema.ts' }),
  )
  expect(problems).toContainEqual(expect.objectContaining({ file: 'db/tables/access.grants.sql' }))
})

test.runIf(findDebianPostgres(15))('migrations make the same tables on PostgreSQL 15', async () => {
  const [onOldest, onNewest] = [await generate(15), await generate()]

  expect(onOldest).toEqual(onNewest)
})
