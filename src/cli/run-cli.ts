import { clockOf } from '#demo/clock-reads.ts'
import { type Config, ConfigError, readConfig } from '#platform/config/config.ts'
import { createDb, createPool, type Db } from '#platform/db/connect.ts'
import type { Command, CommandResult, Environment, Surroundings } from './command.ts'
import { type AdminConnection, connectAsAdmin, requireUpToDate } from './connect-as-admin.ts'
import { UsageError } from './errors.ts'
import { explain } from './explain.ts'
import { generalHelp, helpOf, PREFIX } from './help.ts'
import { findCommand, type ParsedCommandLine, parseCommandLine } from './parse-command-line.ts'

export type Terminal = {
  readonly env: Environment
  out(text: string): void
  error(text: string): void
}

export type ExitCode = 0 | 1 | 2

/** Runs one command line to its end and answers with the exit code: 0 done, 1 refused or failed, 2 wrong usage or settings. */
export async function runCli(
  argv: readonly string[],
  commands: readonly Command[],
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    const parsed = parseCommandLine(argv, commands)
    if (parsed.unknown !== undefined) throw new UsageError(`There is no command "${parsed.unknown}"`)
    if (parsed.command === undefined) return say(terminal, generalHelp(commands), parsed.help ? 0 : 2)
    if (parsed.help) return say(terminal, helpOf(parsed.command), 0)
    const result = await runCommand(parsed.command, parsed, terminal)
    return say(
      terminal,
      parsed.json ? JSON.stringify(result.data, null, 2) : result.text,
      result.ok === false ? 1 : 0,
    )
  } catch (error) {
    return complain(error, findCommand(argv, commands), terminal)
  }
}

function say(terminal: Terminal, text: string, code: ExitCode): ExitCode {
  terminal.out(text)
  return code
}

function complain(error: unknown, command: Command | undefined, terminal: Terminal): ExitCode {
  if (error instanceof UsageError) {
    const name = command === undefined ? '' : `${command.name} `
    terminal.error(`${error.message}.\nSee: ${PREFIX} ${name}--help`)
    return 2
  }
  terminal.error(explain(error))
  return error instanceof ConfigError ? 2 : 1
}

async function runCommand(
  command: Command,
  { options, args }: ParsedCommandLine,
  terminal: Terminal,
): Promise<CommandResult> {
  const open = new OpenThings(terminal)
  try {
    const input = { ...surroundingsOf(open, terminal), options, args }
    return await command.run(input as Parameters<Command['run']>[0]) // options were read by the command's own table
  } finally {
    await open.close()
  }
}

function surroundingsOf(open: OpenThings, terminal: Terminal): Surroundings {
  return {
    env: terminal.env,
    config: () => open.config(),
    connection: () => open.connection(),
    database: () => open.database(),
    clock: async () => clockOf((await open.connection()).settings),
  }
}

/** Settings and connections of one run: each opened once, closed in the end. */
class OpenThings {
  readonly #terminal: Terminal
  #config: Config | undefined
  #connection: AdminConnection | undefined
  #db: Db | undefined

  constructor(terminal: Terminal) {
    this.#terminal = terminal
  }

  config(): Config {
    this.#config ??= readConfig(this.#terminal.env)
    return this.#config
  }

  async connection(): Promise<AdminConnection> {
    this.#connection ??= await connectAsAdmin(this.config(), (line) => this.#terminal.error(line))
    return this.#connection
  }

  async database(): Promise<Db> {
    if (this.#db !== undefined) return this.#db
    const connection = await this.connection()
    await requireUpToDate(connection)
    this.#db = createDb(createPool({ ...connection.settings, max: 2 }))
    return this.#db
  }

  async close(): Promise<void> {
    await this.#db?.destroy()
    await this.#connection?.close()
  }
}
