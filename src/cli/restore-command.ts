import { resolve } from 'node:path'
import { verifyJournal } from '#foundation/audit/index.ts'
import { readManifest, restoreBackup } from '#platform/backup/index.ts'
import { totalsOf } from './backup-command.ts'
import { sealOfInstallation } from './backup-key.ts'
import { asCommandError } from './backup-refusals.ts'
import { command } from './command.ts'
import { CommandError } from './errors.ts'
import { journalOperator } from './journal-operator.ts'

export const restoreCommand = command({
  name: 'restore',
  summary: 'Bring a backup into an empty database, whole or not at all',
  details:
    'Needs the key file that was in use when the backup was made. Checks every row against the backup, and the journal\n' +
    'against itself, before anything becomes visible.',
  options: {
    'accept-journal-faults': {
      kind: 'flag',
      help: 'Restore although the journal was tampered with before the backup was made',
    },
    from: { kind: 'text', value: 'folder or file.tar', help: 'What `backup` wrote', required: true },
  },
  examples: ['restore --from backups/2026-11-20', 'restore --from /mnt/backups/pamani.tar --json'],
  run: async ({ connection, config, options }) => {
    const path = resolve(options.from)
    const seal = sealOfInstallation(config())
    await readManifest(path, seal).catch(asCommandError) // before a database is started for it
    const { settings: admin } = await connection()
    let journal: Journal = { rows: 0, faults: [] }
    const manifest = await restoreBackup({
      admin,
      seal,
      path,
      verify: async (db) => {
        journal = await verifyJournal(db)
        if (!options['accept-journal-faults']) requireWhole(journal)
      },
    }).catch(asCommandError)
    const totals = totalsOf(manifest)
    await journalOperator(admin, 'backup.restored', {
      createdAt: totals.createdAt,
      keyFingerprint: totals.keyFingerprint,
    })
    return {
      text: [
        `Restored ${totals.rows} rows of ${totals.tables} tables, as they were on ${totals.createdAt}. Every table is as it was.`,
        `${told(journal)} The key fits (${totals.keyFingerprint}).`,
        'Everybody signs in again. Files of imports that were waiting must be sent again.',
      ].join('\n'),
      data: { path, ...totals, journal },
    }
  },
})

type Journal = Awaited<ReturnType<typeof verifyJournal>>

function told({ rows, faults }: Journal): string {
  return faults.length === 0
    ? `The journal is whole: ${rows} rows checked.`
    : `The journal has ${faults.length} faults in ${rows} rows, as it had before: see \`journal verify\`.`
}

function requireWhole({ faults }: Journal): void {
  const [first] = faults
  if (first === undefined) return
  throw new CommandError(
    `The journal was tampered with before the backup was made (${faults.length} faults; chain ${first.chain}, position ` +
      `${first.position}: ${first.fault}). Nothing was restored. Take an older backup, or add --accept-journal-faults.`,
  )
}
