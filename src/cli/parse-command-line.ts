import { parseArgs } from 'node:util'
import type { Command, OptionSpecs } from './command.ts'
import { UsageError } from './errors.ts'

const common = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const

export type ParsedCommandLine = {
  readonly command: Command | undefined
  /** Words before the first option that name no command. */
  readonly unknown: string | undefined
  readonly json: boolean
  readonly help: boolean
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  readonly args: readonly string[]
}

/** Finds the command (its name is one or two words) and reads its options. Missing options are asked for only without --help. */
export function parseCommandLine(argv: readonly string[], commands: readonly Command[]): ParsedCommandLine {
  const command = findCommand(argv, commands)
  if (command === undefined) return withoutCommand(argv)
  const rest = argv.slice(command.name.split(' ').length)
  const { values, positionals } = parse(rest, command)
  const parsed = {
    command,
    unknown: undefined,
    json: values.json === true,
    help: values.help === true,
    options: withFlags(values, command.options),
    args: positionals,
  }
  if (!parsed.help) requireComplete(parsed, command)
  return parsed
}

/** The command that the first words name. */
export function findCommand(argv: readonly string[], commands: readonly Command[]): Command | undefined {
  const [first = '', second = ''] = argv
  return (
    commands.find((command) => command.name === `${first} ${second}`) ??
    commands.find((command) => command.name === first)
  )
}

function withoutCommand(argv: readonly string[]): ParsedCommandLine {
  const firstOption = argv.findIndex((word) => word.startsWith('-'))
  const words = firstOption === -1 ? argv : argv.slice(0, firstOption)
  const help = argv.includes('--help') || argv.includes('-h') || argv.length === 0
  const unknown = words.length > 0 ? words.slice(0, 2).join(' ') : argv[0]
  return {
    command: undefined,
    unknown: help && words.length === 0 ? undefined : unknown,
    json: argv.includes('--json'),
    help,
    options: {},
    args: [],
  }
}

type Values = Readonly<Record<string, string | boolean | undefined>>

function parse(
  rest: readonly string[],
  command: Command,
): { values: Values; positionals: readonly string[] } {
  const own = Object.entries(command.options).map(
    ([name, spec]) => [name, { type: spec.kind === 'flag' ? 'boolean' : 'string' }] as const,
  )
  try {
    const options = { ...Object.fromEntries(own), ...common }
    const parsed = parseArgs({ args: [...rest], options, allowPositionals: true, strict: true })
    return { values: { ...parsed.values }, positionals: parsed.positionals }
  } catch (error) {
    throw new UsageError(
      error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error),
    )
  }
}

function withFlags(values: Values, specs: OptionSpecs): Values {
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      name,
      spec.kind === 'flag' ? values[name] === true : values[name],
    ]),
  )
}

function requireComplete(
  { options, args }: Pick<ParsedCommandLine, 'options' | 'args'>,
  command: Command,
): void {
  const missing = Object.entries(command.options).filter(
    ([name, spec]) => spec.required && (options[name] === undefined || options[name] === ''),
  )
  if (missing.length > 0) throw new UsageError(`Missing ${missing.map(([name]) => `--${name}`).join(', ')}`)
  const wanted = command.positionals ?? []
  if (args.length < wanted.length) throw new UsageError(`Missing <${wanted[args.length]}>`)
  if (args.length > wanted.length) throw new UsageError(`Unexpected "${args[wanted.length]}"`)
}
