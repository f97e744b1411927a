import { expect, test } from 'vitest'
import { columns } from './columns.ts'
import { command } from './command.ts'
import { commands } from './commands.ts'
import { CommandError } from './errors.ts'
import { explain } from './explain.ts'
import { run } from './testing/run.ts'

const greet = command({
  name: 'people greet',
  summary: 'Greet somebody',
  options: {
    name: { kind: 'text', value: 'name', help: 'Whom', required: true },
    loud: { kind: 'flag', help: 'In capitals' },
  },
  positionals: ['greeting'],
  examples: ['people greet Labdien --name Ilze'],
  run: async ({ options, args: [greeting] }) => {
    if (options.name === 'nobody') throw new CommandError('Nobody is not here. Greet somebody else.')
    const text = `${greeting}, ${options.name}!`
    return { text: options.loud ? text.toUpperCase() : text, data: { text }, ok: options.name !== 'ghost' }
  },
})

test('a command gets its options and arguments', async () => {
  const { code, out } = await run(['people', 'greet', 'Labdien', '--name', 'Ilze', '--loud'], {
    commands: [greet],
  })

  expect(out).toBe('LABDIEN, ILZE!')
  expect(code).toBe(0)
})

test('--json answers with data', async () => {
  const { out } = await run(['people', 'greet', 'Sveika', '--name=Ilze', '--json'], { commands: [greet] })

  expect(JSON.parse(out)).toEqual({ text: 'Sveika, Ilze!' })
})

test('an answer that is not well ends with exit code 1, and is printed', async () => {
  const { code, out } = await run(['people', 'greet', 'Bū', '--name', 'ghost'], { commands: [greet] })

  expect(out).toBe('Bū, ghost!')
  expect(code).toBe(1)
})

test('a refusal ends with exit code 1 and says what to do', async () => {
  const { code, out, error } = await run(['people', 'greet', 'Hm', '--name', 'nobody'], { commands: [greet] })

  expect(out).toBe('')
  expect(error).toBe('Nobody is not here. Greet somebody else.')
  expect(code).toBe(1)
})

test.each<[string, string[], string]>([
  ['an option is missing', ['people', 'greet', 'Hei'], 'Missing --name.'],
  ['an option is unknown', ['people', 'greet', 'Hei', '--nme', 'x'], "Unknown option '--nme'."],
  [
    'an option has no value',
    ['people', 'greet', 'Hei', '--name'],
    "Option '--name <value>' argument missing.",
  ],
  ['an argument is missing', ['people', 'greet', '--name', 'x'], 'Missing <greeting>.'],
  ['an argument is too many', ['people', 'greet', 'a', 'b', '--name', 'x'], 'Unexpected "b".'],
])('usage is wrong when %s', async (_, argv, message) => {
  const { code, error } = await run(argv, { commands: [greet] })

  expect(error).toBe(`${message}\nSee: npm run -s pamani -- people greet --help`)
  expect(code).toBe(2)
})

test('usage is wrong when the command is unknown, and the general help is named', async () => {
  const { code, error } = await run(['people', 'meet'], { commands: [greet] })

  expect(error).toBe('There is no command "people meet".\nSee: npm run -s pamani -- --help')
  expect(code).toBe(2)
})

test.each([[['--help']], [['-h']], [[]]])('%j lists every command', async (argv) => {
  const { code, out } = await run(argv)

  for (const { name, summary } of commands) expect(out).toMatch(new RegExp(`^  ${name}\\b.*${summary}$`, 'm'))
  expect(code).toBe(0)
})

test.each(commands.map((each) => [each.name, each] as const))('%s has its own help', async (name, each) => {
  const { code, out } = await run([...name.split(' '), '--help'])

  for (const option of Object.keys(each.options)) expect(out).toContain(`--${option}`)
  expect(out).toContain(each.summary)
  expect(code).toBe(0)
})

test('names are unique and every example begins with its command', () => {
  const names = commands.map((each) => each.name)
  const astray = commands.filter(
    ({ name, examples }) => examples.length === 0 || !examples.every((line) => line.startsWith(name)),
  )

  expect(new Set(names).size).toBe(names.length)
  expect(astray).toEqual([])
})

test('columns are as wide as their longest cell', () => {
  expect(
    columns([
      ['a', 'bb', 'c'],
      ['aaa', 'b'],
    ]),
  ).toBe('  a    bb  c\n  aaa  b')
})

test('a database that does not answer is explained with what to check', () => {
  const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' })

  expect(explain(refused)).toMatch(/^The database does not answer\. Is PostgreSQL running/)
  expect(explain(new AggregateError([refused]))).toMatch(/^The database does not answer\./)
})

test('an unforeseen failure shows its message and cause', () => {
  const error = new Error('Migration x failed and was undone.', { cause: new Error('syntax error') })

  expect(explain(error)).toBe('Failed: Migration x failed and was undone. Cause: syntax error')
})
