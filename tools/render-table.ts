import type { Column, Policy, Table } from './database-catalog.ts'

/** The table as it is now, as SQL for reading. */
export function renderTable(table: Table): string {
  const name = `${table.schema}.${table.name}`
  const partition = table.partitionKey ? ` partition by ${table.partitionKey}` : ''
  const lines = [...table.columns.map(columnLine), ...table.constraints].map((line) => `  ${line}`)
  return `${[
    '-- Made by `npm run db:types` from the migrated database. Do not edit.',
    `create table ${name} (\n${lines.join(',\n')}\n)${partition};`,
    comments(name, table),
    table.indexes.map((index) => `${index};`).join('\n'),
    table.triggers.map((trigger) => `${trigger};`).join('\n'),
    table.rowSecurity ? `alter table ${name} enable row level security;` : '',
    table.policies.map((policy) => policyLines(name, policy)).join('\n'),
    table.grants.map(({ role, privileges }) => `grant ${privileges} on ${name} to ${role};`).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`
}

function columnLine(column: Column): string {
  return [
    `${column.name} ${column.type}`,
    column.notNull ? 'not null' : '',
    column.identity === ''
      ? ''
      : `generated ${column.identity === 'a' ? 'always' : 'by default'} as identity`,
    column.generated === '' ? defaultOf(column) : `generated always as (${column.defaultValue}) stored`,
  ]
    .filter(Boolean)
    .join(' ')
}

function defaultOf({ defaultValue }: Column): string {
  return defaultValue === null ? '' : `default ${defaultValue}`
}

function comments(name: string, table: Table): string {
  const own = table.comment ? [`comment on table ${name} is ${quote(table.comment)};`] : []
  const columns = table.columns.flatMap((column) =>
    column.comment ? [`comment on column ${name}.${column.name} is ${quote(column.comment)};`] : [],
  )
  return [...own, ...columns].join('\n')
}

function policyLines(table: string, { name, command, roles, using, check }: Policy): string {
  const conditions = [using ? `\n  using (${using})` : '', check ? `\n  with check (${check})` : ''].join('')
  return `create policy ${name} on ${table} for ${command} to ${roles}${conditions};`
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
