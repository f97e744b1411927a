import { resolve } from 'node:path'
import { type Manifest, writeBackup } from '#platform/backup/index.ts'
import { systemClock } from '#platform/clock/clock.ts'
import { sealOfInstallation } from './backup-key.ts'
import { asCommandError } from './backup-refusals.ts'
import { command } from './command.ts'
import { journalOperator } from './journal-operator.ts'

/** What is not worth keeping, or worth not keeping. */
const leaveOut = {
  'access.sessions': 'everybody signs in again: a session that was ended since must not come back',
  synthetic: 'the truth behind the demonstration, which `demo` makes again',
}

export const backupCommand = command({
  name: 'backup',
  summary: 'Write every table, as it is at one moment, into a folder or one .tar file',
  details:
    'People work on meanwhile. Only manifest and gzipped COPY text: readable without Pamani. The key is NOT in the backup:\n' +
    'keep the key file apart from it; without the key a backup cannot be restored. Names and notes are readable to\n' +
    'whoever has the backup: keep it as closed as the database. Files of imports that wait for a decision are not in it.',
  options: {
    to: { kind: 'text', value: 'folder or file.tar', help: 'Where to; must not exist yet', required: true },
  },
  examples: ['backup --to backups/2026-11-20', 'backup --to /mnt/backups/pamani.tar --json'],
  run: async ({ connection, config, options }) => {
    const path = resolve(options.to)
    const seal = sealOfInstallation(config())
    const { settings: admin } = await connection()
    const manifest = await writeBackup({
      admin,
      seal,
      path,
      now: systemClock.now(),
      announce: () => journalOperator(admin, 'backup.begun', { keyFingerprint: seal.fingerprint }),
      leaveOut,
    }).catch(asCommandError)
    return { text: told(path, manifest, config().keyFile), data: { path, ...totalsOf(manifest) } }
  },
})

export function totalsOf({ tables, keyFingerprint, createdAt, migrations }: Manifest): {
  createdAt: string
  tables: number
  rows: number
  bytes: number
  migrations: number
  keyFingerprint: string
} {
  return {
    createdAt,
    tables: tables.length,
    rows: tables.reduce((sum, table) => sum + table.rows, 0),
    bytes: tables.reduce((sum, table) => sum + table.bytes, 0),
    migrations: migrations.length,
    keyFingerprint,
  }
}

function told(path: string, manifest: Manifest, keyFile: string): string {
  const { rows, tables } = totalsOf(manifest)
  const left = manifest.leftOut.map(({ table, reason }) => `  ${table}: ${reason}`)
  return [
    `Backed up ${rows} rows of ${tables} tables to ${path}.`,
    ...(left.length === 0 ? [] : ['Left out:', ...left]),
    `The key is not in it. Keep ${keyFile} (key ${manifest.keyFingerprint}) somewhere else: the backup opens only with it.`,
  ].join('\n')
}
