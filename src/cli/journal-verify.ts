import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { findLostHeads, type JournalFault, type JournalHead, verifyJournal } from '#foundation/audit/index.ts'
import { columns } from './columns.ts'
import { command } from './command.ts'
import { CommandError } from './errors.ts'

const meanings: Readonly<Record<JournalFault['fault'], string>> = {
  altered: 'the row was changed after it was written',
  'missing-before': 'rows before this one were removed',
  'missing-at-end': 'the rows up to here were removed from the end',
  'added-at-end': 'the row was added past the journal',
  'head-missing': 'the head of the chain was removed',
  reordered: 'the row was moved to another place',
  'lost-since-kept': 'the row of the kept head is gone or rewritten',
}

export const journalVerify = command({
  name: 'journal verify',
  summary: 'Check every row of the journal; exit code 1 names each that was tampered with',
  options: {
    heads: { kind: 'text', value: 'file', help: 'Heads kept earlier, the output of `journal head --json`' },
  },
  examples: ['journal verify', 'journal verify --heads heads.json --json'],
  run: async ({ database, options }) => {
    const kept = options.heads === undefined ? [] : readHeads(options.heads)
    const db = await database()
    const { rows, faults } = await verifyJournal(db)
    const all = [...faults, ...(await findLostHeads(db, kept))]
    return { text: render(rows, kept.length, all), data: { rows, faults: all }, ok: all.length === 0 }
  },
})

const Heads = z.object({
  heads: z.array(z.object({ chain: z.int(), position: z.int(), hash: z.hex().length(64) })),
})

function readHeads(file: string): readonly JournalHead[] {
  try {
    return Heads.parse(JSON.parse(readFileSync(file, 'utf8'))).heads
  } catch (error) {
    throw new CommandError(
      `${file} does not hold heads of the journal. Give a file made by: npm run -s pamani -- journal head --json`,
      { cause: error },
    )
  }
}

function render(rows: number, kept: number, faults: readonly JournalFault[]): string {
  if (faults.length === 0) {
    const heads = kept === 0 ? '' : ` It still has the ${kept} heads that were kept.`
    return `The journal is whole: ${rows} rows checked.${heads}`
  }
  const named = faults.map(({ chain, position, fault }) => [
    `chain ${chain}`,
    `position ${position}`,
    fault,
    meanings[fault],
  ])
  return [
    `The journal was tampered with: ${faults.length} faults in ${rows} rows.`,
    columns(named),
    'Stop, keep the database as it is, and compare it with your last backup.',
  ].join('\n')
}
