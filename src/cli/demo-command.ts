import { type LoadedRows, loadSynthetic, type SyntheticSize } from '#demo/load/load-synthetic.ts'
import { DEMO_SECRET, loadKeys } from '#platform/crypto/keys.ts'
import { command } from './command.ts'
import { CommandError } from './errors.ts'

export const demoCommand = command({
  name: 'demo',
  summary: 'Load the synthetic municipality or country into an empty database',
  details:
    'demo: Cēsu novads with its schools and the named cast, three school years. country: 42 municipalities, 250 000 pupils, ' +
    'two school years. Everybody is invented. Only with PAMANI_MODE=demo and the demonstration key.',
  options: {
    size: { kind: 'text', value: 'demo|country', help: 'What to load; demo unless told' },
    pupils: { kind: 'text', value: 'number', help: 'Pupils of the country; 250000 unless told' },
  },
  examples: ['demo', 'demo --size country', 'demo --size country --pupils 20000'],
  run: async ({ config, connection, database, options, env }) => {
    const settings = config()
    if (settings.mode !== 'demo')
      throw new CommandError('The synthetic country is only for PAMANI_MODE=demo.')
    const keys = loadKeys(settings.keyFile, () => DEMO_SECRET)
    await database()
    const admin = (await connection()).settings
    const report = (step: string): void =>
      void (env.PAMANI_QUIET ? undefined : process.stderr.write(`${step} …\n`))
    const rows = await loadSynthetic({
      admin,
      keys,
      size: sizeOf(options.size),
      report,
      ...pupilsOf(options.pupils),
    })
    return { text: listed(rows), data: { rows } }
  },
})

function sizeOf(given: string | undefined): SyntheticSize {
  if (given === undefined || given === 'demo') return 'demo'
  if (given === 'country') return 'country'
  throw new CommandError(`--size is demo or country, not ${given}.`)
}

function pupilsOf(given: string | undefined): { pupils?: number } {
  if (given === undefined) return {}
  const pupils = Number(given)
  if (!Number.isInteger(pupils) || pupils < 1000)
    throw new CommandError('--pupils is a whole number from 1000 up.')
  return { pupils }
}

function listed(rows: LoadedRows): string {
  return Object.entries(rows)
    .map(([table, count]) => `${String(count).padStart(12)}  ${table}`)
    .join('\n')
}
