import type { Clock } from '#platform/clock/clock.ts'
import type { Config } from '#platform/config/config.ts'
import type { Db } from '#platform/db/connect.ts'
import type { AdminConnection } from './connect-as-admin.ts'

export type OptionSpec = {
  readonly kind: 'text' | 'flag'
  readonly help: string
  /** What stands for the value in the help, for example `date`. */
  readonly value?: string
  readonly required?: true
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>

type ValueOf<Spec extends OptionSpec> = Spec['kind'] extends 'flag'
  ? boolean
  : Spec extends { readonly required: true }
    ? string
    : string | undefined

export type OptionValues<Specs extends OptionSpecs> = { readonly [Name in keyof Specs]: ValueOf<Specs[Name]> }

export type Environment = Readonly<Record<string, string | undefined>>

/** What a command may use. Settings are read and the database is opened only when asked for. */
export type Surroundings = {
  readonly env: Environment
  config(): Config
  /** The administrator's connection to a database that is up to date. */
  database(): Promise<Db>
  /** The same, migrated or not. */
  connection(): Promise<AdminConnection>
  /** The clock of the database: the demonstration has its own. */
  clock(): Promise<Clock>
}

/** What a command answers: text for people, data for `--json`. `ok: false` ends with exit code 1. */
export type CommandResult = {
  readonly text: string
  readonly data: unknown
  readonly ok?: boolean
}

export type CommandInput<Specs extends OptionSpecs> = Surroundings & {
  readonly options: OptionValues<Specs>
  /** One value for each name in `positionals`. */
  readonly args: readonly string[]
}

export type CommandDefinition<Specs extends OptionSpecs> = {
  /** One or two words: `journal verify`. */
  readonly name: string
  readonly summary: string
  /** More for `--help`: what it changes, when to use it. */
  readonly details?: string
  readonly options: Specs
  readonly positionals?: readonly string[]
  readonly examples: readonly string[]
  readonly run: (input: CommandInput<Specs>) => Promise<CommandResult>
}

/** A command of any shape, as the registry keeps it. */
export type Command = Omit<CommandDefinition<OptionSpecs>, 'run'> & {
  readonly run: (input: Surroundings & { options: never; args: readonly string[] }) => Promise<CommandResult>
}

/**
 * One command of `npm run -s pamani`. Every command also has `--json` and `--help`.
 *
 *     export const journalHead = command({
 *       name: 'journal head',
 *       summary: 'Print the head of each chain',
 *       options: {},
 *       examples: ['journal head --json > heads.json'],
 *       run: async ({ database }) => ({ text: …, data: … }),
 *     })
 */
export function command<const Specs extends OptionSpecs>(definition: CommandDefinition<Specs>): Command {
  return definition
}
