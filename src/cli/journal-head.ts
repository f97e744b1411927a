import { listJournalHeads } from '#foundation/audit/index.ts'
import { columns } from './columns.ts'
import { command } from './command.ts'

export const journalHead = command({
  name: 'journal head',
  summary: 'Print the head of each chain of the journal, to be kept elsewhere',
  details:
    'Keep the JSON outside the database, for example daily: `journal verify --heads <file>` then finds rows\nthat somebody with full access cut off or rewrote.',
  options: {},
  examples: ['journal head', 'journal head --json > heads.json'],
  run: async ({ database }) => {
    const heads = await listJournalHeads(await database())
    const rows = heads.map(({ chain, position, hash }) => [`chain ${chain}`, `position ${position}`, hash])
    return { text: rows.length === 0 ? 'The journal is empty.' : columns(rows), data: { heads } }
  },
})
