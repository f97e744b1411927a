import { columns } from './columns.ts'
import type { Command, OptionSpec } from './command.ts'

export const PREFIX = 'npm run -s pamani --'

const COMMON: readonly (readonly [string, string])[] = [
  ['--json', 'Answer as JSON, for scripts'],
  ['--help, -h', 'Show this help'],
]

export function generalHelp(commands: readonly Command[]): string {
  return [
    `Usage: ${PREFIX} <command> [options]`,
    '',
    'Commands:',
    columns(commands.map((command) => [usageOf(command), command.summary])),
    '',
    'Every command has --json and --help.',
    'Exit codes: 0 done, 1 refused or failed, 2 wrong usage or settings.',
    `Settings come from the environment: ${PREFIX} settings`,
  ].join('\n')
}

export function helpOf(command: Command): string {
  const options = Object.entries(command.options).map(
    ([name, spec]) =>
      [optionUsage(name, spec), spec.required ? `${spec.help} (required)` : spec.help] as const,
  )
  return [
    `Usage: ${PREFIX} ${usageOf(command)} [options]`,
    '',
    command.summary,
    ...(command.details ? ['', command.details] : []),
    '',
    'Options:',
    columns([...options, ...COMMON]),
    '',
    'Examples:',
    ...command.examples.map((example) => `  ${PREFIX} ${example}`),
  ].join('\n')
}

function usageOf(command: Command): string {
  return [command.name, ...(command.positionals ?? []).map((name) => `<${name}>`)].join(' ')
}

function optionUsage(name: string, spec: OptionSpec): string {
  return spec.kind === 'flag' ? `--${name}` : `--${name} <${spec.value ?? 'text'}>`
}
