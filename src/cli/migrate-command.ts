import { prepareDatabase } from '#app/database.ts'
import { pendingMigrations } from '#platform/db/migrate.ts'
import { command } from './command.ts'

export const migrateCommand = command({
  name: 'migrate',
  summary: 'Bring the database up to date: migrations, rights, reference data',
  details: 'Safe to repeat. The server does the same when it starts. Back up first; there is no way down.',
  options: { 'dry-run': { kind: 'flag', help: 'Only list what would be applied' } },
  examples: ['migrate --dry-run', 'migrate'],
  run: async ({ connection, options }) => {
    const { settings } = await connection()
    if (options['dry-run']) {
      const pending = await pendingMigrations(settings)
      return { text: listed('To apply', pending), data: { pending } }
    }
    const report = await prepareDatabase(settings)
    return { text: listed('Applied', report.applied), data: report }
  },
})

function listed(title: string, names: readonly string[]): string {
  if (names.length === 0) return 'The database is up to date.'
  return [`${title}: ${names.length}`, ...names.map((name) => `  ${name}`)].join('\n')
}
